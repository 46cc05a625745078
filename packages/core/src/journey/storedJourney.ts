import { isRecord, own } from "../channels/checks.js";
import type { SafeStorage } from "../storage/safeStorage.js";
import { createJourney, type Journey, type JourneyOptions } from "./journey.js";
import { readEvents } from "./readEvents.js";

/** Options of {@link createStoredJourney}. */
export interface StoredJourneyOptions extends Omit<JourneyOptions, "earlier"> {
  /** Where it is kept. @default "handrail.journey" */
  key?: string;
  /**
   * For how long an event is kept, in milliseconds: browsers bring back sessions of days ago, and it may be another
   * person's question by then. @default 12 hours
   */
  keepFor?: number;
}

/**
 * A journey that lasts from page to page, for sites that load a new page for every article. What storage holds is checked
 * event by event, so that what is corrupt, of an older version or tampered with is left out and the rest is kept. Where
 * storage is refused or full the journey goes on in memory.
 *
 * Opt-in, because it leaves words on the device: use session storage, and none of it on devices that people share.
 * @example createStoredJourney(safeStorage("session"))
 */
export function createStoredJourney(storage: SafeStorage, options: StoredJourneyOptions = {}): Journey {
  const { key = "handrail.journey", keepFor = 12 * 3_600_000, limit = 200, now = Date.now } = options;
  const kept = storage.get(key, isRecord) ?? {};
  const id = own(kept, "id");
  const since = now() - keepFor;
  const events = readEvents(own(kept, "events"), limit).filter(({ at }) => at >= since);
  const isOurs = typeof id === "string" && /^[a-z\d]{8,64}$/.test(id);
  const journey = createJourney({ limit, now, earlier: isOurs && events.length > 0 ? { id, events } : undefined });
  journey.subscribe(() => {
    try {
      storage.set(key, { id: journey.id, events: journey.events() });
    } catch {
      // Someone recorded what JSON cannot hold. It is in memory, and a rail must not fail for it.
    }
  });
  return journey;
}
