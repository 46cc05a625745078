import type { SafeStorage } from "../storage/safeStorage.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import { createJourney, type Journey, type JourneyOptions } from "./journey.js";
import { readEvents } from "./readEvents.js";

const twelveHoursMs = 12 * 3_600_000;

/** Options of {@link createStoredJourney}. */
export interface StoredJourneyOptions extends Omit<JourneyOptions, "earlier"> {
  /** The storage key. @default "handrail.journey" */
  key?: string;
  /**
   * How long an event is stored, in milliseconds. Browsers restore sessions of days ago, and by then another person may use
   * the device.
   * @default 12 hours
   */
  keepFor?: number;
}

/**
 * Starts a journey that continues from page to page, for sites that load a new page for every article. Stored events are
 * checked one by one: corrupt or forged ones and those of an older version are left out. If storage is blocked or full, the
 * journey continues in memory.
 *
 * It is opt-in because it leaves words on the device: use session storage, and do not use it on shared devices.
 * @example createStoredJourney(safeStorage("session"))
 */
export function createStoredJourney(storage: SafeStorage, options: StoredJourneyOptions = {}): Journey {
  const { key = "handrail.journey", keepFor = twelveHoursMs, limit = 200, now = Date.now } = options;
  const stored = storage.get(key, isRecord) ?? {};
  const id = ownProperty(stored, "id");
  const oldest = now() - keepFor;
  const events = readEvents(ownProperty(stored, "events"), limit).filter(({ at }) => at >= oldest);
  const isValidId = typeof id === "string" && /^[a-z\d]{8,64}$/.test(id);
  const journey = createJourney({ limit, now, earlier: isValidId && events.length > 0 ? { id, events } : undefined });
  journey.subscribe(() => {
    try {
      storage.set(key, { id: journey.id, events: journey.events() });
    } catch {
      // A recorded value cannot be written as JSON. It stays in memory, and the rail must not fail because of it.
    }
  });
  return journey;
}
