import { cutText } from "../text/cutText.js";
import { isOneOf } from "../validation/isOneOf.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import type { ContactPlace, JourneyEvent, JourneyInput, ObscuredCause, SearchConfidence } from "./journey.js";
import { lastOf } from "./lastOf.js";
import { maxTextLength } from "./limits.js";

/** Reads one untrusted value. It returns `undefined` for a value of another type. */
type Read<T> = ((value: unknown) => T | undefined) & { isOptional?: boolean };

const text: Read<string> = (value) => (typeof value === "string" ? cutText(value, maxTextLength) : undefined);
const flag: Read<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const count: Read<number> = (value) => (isCount(value) ? value : undefined);

/** The reader of a property that may be missing. */
function optional<T>(read: Read<T>): Read<T> {
  return Object.assign((value: unknown) => read(value), { isOptional: true });
}

function oneOf<const T extends string>(known: Readonly<Record<T, true>>): Read<T> {
  const isKnown = isOneOf(known);
  return (value) => (isKnown(value) ? value : undefined);
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

type InputOf<T extends JourneyInput["type"]> = Extract<JourneyInput, { type: T }>;
type Readers<Input> = { [K in Exclude<keyof Input, "type">]-?: Read<Exclude<Input[K], undefined>> };

// The type makes the compiler report an event or a property without a reader.
const readersByType: { [T in JourneyInput["type"]]: Readers<InputOf<T>> } = {
  "search.performed": { query: text, results: count, confidence },
  "result.opened": { articleId: text, title: text, position: count },
  "article.viewed": { articleId: text, title: text },
  "article.voted": { articleId: text, title: text, helpful: flag },
  "walkthrough.started": { walkthroughId: text, title: text, version: optional(count) },
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

const shapes: ReadonlyMap<unknown, Readonly<Record<string, Read<unknown>>>> = new Map(Object.entries(readersByType));

// The end of the year 9999. Later instants need more than four digits for the year in ISO 8601.
const maxInstantMs = 253_402_300_799_999;

/**
 * Reads untrusted events, which may be corrupt, forged or of another version. Invalid events and unknown properties are left
 * out, and long texts are cut.
 * @param limit How many events are returned, the latest ones.
 */
export function readEvents(value: unknown, limit: number): readonly JourneyEvent[] {
  if (!Array.isArray(value)) return [];
  let lastStep = 0;
  const events = value.flatMap((item: unknown) => {
    const event = readEvent(item);
    if (!event || event.step <= lastStep) return [];
    lastStep = event.step;
    return [event];
  });
  return lastOf(events, limit);
}

function readEvent(value: unknown): JourneyEvent | undefined {
  if (!isRecord(value)) return undefined;
  const type = ownProperty(value, "type");
  const at = ownProperty(value, "at");
  const step = ownProperty(value, "step");
  const shape = shapes.get(type);
  if (!shape || !isCount(at) || at > maxInstantMs || !isCount(step)) return undefined;
  const entries = Object.entries(shape).map(([key, read]) => [key, read(ownProperty(value, key)), read] as const);
  if (entries.some(([, found, { isOptional }]) => found === undefined && !isOptional)) return undefined;
  const found = entries.flatMap(([key, found]) => (found === undefined ? [] : [[key, found] as const]));
  // Every property of this event type has just been read.
  return { type, ...Object.fromEntries(found), at, step } as JourneyEvent;
}
