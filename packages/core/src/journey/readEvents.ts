import { isRecord, own } from "../channels/checks.js";
import { cutText } from "./cutText.js";
import type { ContactPlace, JourneyEvent, JourneyInput, ObscuredCause, SearchConfidence } from "./journey.js";

/** Reads one value that is not trusted: nothing where it is of another kind. */
type Read<T> = (value: unknown) => T | undefined;

const text: Read<string> = (value) => (typeof value === "string" ? cutText(value) : undefined);
const flag: Read<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const count: Read<number> = (value) => (isCount(value) ? value : undefined);

function oneOf<const T extends string>(known: Record<T, true>): Read<T> {
  // An own key of `known` is a T.
  return (value) => (typeof value === "string" && Object.hasOwn(known, value) ? (value as T) : undefined);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

const confidence = oneOf<SearchConfidence>({ sure: true, unsure: true, none: true });
const place = oneOf<ContactPlace>({
  rail: true,
  launcher: true,
  panel: true,
  page: true,
  form: true,
  article: true,
  shortcut: true,
});
const cause = oneOf<ObscuredCause>({
  covered: true,
  transparent: true,
  clipped: true,
  "off-screen": true,
  inert: true,
  "not-displayed": true,
  invisible: true,
  "aria-hidden": true,
  "too-small": true,
  unreadable: true,
  skipped: true,
  "closed-details": true,
  unclickable: true,
});

type ActOf<T extends JourneyInput["type"]> = Extract<JourneyInput, { type: T }>;
type Reads<A> = { [K in Exclude<keyof A, "type">]: Read<A[K]> };

// Says at compile time that no act and none of its keys has been forgotten here.
const acts: { [T in JourneyInput["type"]]: Reads<ActOf<T>> } = {
  "search.performed": { query: text, results: count, confidence },
  "result.opened": { articleId: text, title: text, position: count },
  "article.viewed": { articleId: text, title: text },
  "article.voted": { articleId: text, title: text, helpful: flag },
  "walkthrough.started": { walkthroughId: text, title: text },
  "step.viewed": { walkthroughId: text, stepId: text, index: count },
  "step.completed": { walkthroughId: text, stepId: text },
  "practice.failed": { walkthroughId: text, stepId: text },
  "walkthrough.ended": { walkthroughId: text, outcome: oneOf({ completed: true, left: true }), stepId: text },
  "contact.opened": { place },
  "contact.started": { channelId: text, place },
  "contact.obscured": { cause },
  "message.sent": { receipt: oneOf({ reference: true, accepted: true, none: true }) },
  "component.failed": { component: text },
};

const shapes: ReadonlyMap<unknown, Readonly<Record<string, Read<unknown>>>> = new Map(Object.entries(acts));

// The end of the year 9999: instants beyond it have no ISO 8601 form of four digits.
const latest = 253_402_300_799_999;

/**
 * Reads events that may be broken, of another version or made up. Each is taken by itself: what is no event is left out,
 * as are keys that are not known, and a text that is too long is cut.
 * @param most how many are kept, the latest ones
 */
export function readEvents(value: unknown, most: number): readonly JourneyEvent[] {
  if (!Array.isArray(value)) return [];
  let last = 0;
  const events = value.flatMap((item: unknown) => {
    const event = readEvent(item);
    if (!event || event.step <= last) return [];
    last = event.step;
    return [event];
  });
  return events.slice(-most || Infinity);
}

function readEvent(value: unknown): JourneyEvent | undefined {
  if (!isRecord(value)) return undefined;
  const type = own(value, "type");
  const at = own(value, "at");
  const step = own(value, "step");
  const shape = shapes.get(type);
  if (!shape || !isCount(at) || at > latest || !isCount(step)) return undefined;
  const entries = Object.entries(shape).map(([key, read]) => [key, read(own(value, key))] as const);
  if (entries.some(([, kept]) => kept === undefined)) return undefined;
  // Every key of this type of act has just been read.
  return { type, ...Object.fromEntries(entries), at, step } as JourneyEvent;
}
