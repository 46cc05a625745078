import { cutText } from "../text/cutText.js";
import { lastOf } from "./lastOf.js";
import { maxTextLength } from "./limits.js";

/**
 * Something that happened on a page, before the journey adds the time and the step. All values are plain data. The `position` of a
 * result counts from 1.
 */
export type JourneyInput =
  | { type: "search.performed"; query: string; results: number; confidence: SearchConfidence }
  | { type: "result.opened"; articleId: string; title: string; position: number }
  | { type: "article.viewed"; articleId: string; title: string }
  | { type: "article.voted"; articleId: string; title: string; helpful: boolean }
  | { type: "walkthrough.started"; walkthroughId: string; title: string; version?: number }
  | { type: "step.viewed"; walkthroughId: string; stepId: string; index: number }
  | { type: "step.completed"; walkthroughId: string; stepId: string }
  | { type: "practice.failed"; walkthroughId: string; stepId: string }
  | { type: "walkthrough.ended"; walkthroughId: string; outcome: "completed" | "left"; stepId: string }
  | { type: "contact.opened"; place: ContactPlace }
  | { type: "contact.started"; channelId: string; place: ContactPlace }
  | { type: "contact.obscured"; cause: ObscuredCause }
  | { type: "message.sent"; receipt: "reference" | "accepted" | "none" }
  | { type: "component.failed"; component: string };

/** The place from which a customer reached a person. */
export type ContactPlace = "rail" | "launcher" | "panel" | "page" | "form" | "shortcut";

/** The reason why a rail on the page cannot be seen or reached. */
export type ObscuredCause =
  | "covered"
  | "transparent"
  | "clipped"
  | "off-screen"
  | "inert"
  | "not-displayed"
  | "invisible"
  | "aria-hidden"
  | "too-small"
  | "unreadable"
  | "skipped"
  | "closed-details"
  | "unclickable";

/** How sure a search is that it found the answer. `unsure` and `none` lead to a person. */
export type SearchConfidence = "sure" | "unsure" | "none";

/**
 * An event of a journey. `at` is its time in milliseconds since the epoch. `step` is its number in the journey, counted from
 * 1; the count continues when old events are dropped.
 */
export type JourneyEvent = JourneyInput & { at: number; step: number };

/** The append-only record of a visitor's actions. It stays in memory, and nothing is sent automatically. */
export interface Journey {
  /** A random id. It distinguishes journeys and does not identify a person. */
  readonly id: string;
  /** Appends one event. When the journey is full, the oldest is dropped. Texts are cut to 500 characters. */
  record(input: JourneyInput): void;
  /** All events, oldest first. It returns the same array until something is recorded. */
  events(): readonly JourneyEvent[];
  /**
   * Calls `listener` after every recorded event.
   * @returns a function that unsubscribes
   */
  subscribe(listener: () => void): () => void;
}

/** Options of {@link createJourney}. */
export interface JourneyOptions {
  /** The maximum number of stored events. @default 200 */
  limit?: number;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
  /** An earlier journey to continue: its id and its events, oldest first. @default a new journey */
  earlier?: { id: string; events: readonly JourneyEvent[] };
}

/** Starts a journey. A `HandrailProvider` without a `journey` prop starts an empty one. */
export function createJourney({ limit = 200, now = Date.now, earlier }: JourneyOptions = {}): Journey {
  let id = earlier?.id;
  let events = earlier?.events ?? [];
  let step = events.at(-1)?.step ?? 0;
  const listeners = new Set<() => void>();
  return {
    // On first read only: servers that prerender pages, such as Next.js with Cache Components, reject random numbers.
    get id() {
      id ??= crypto.getRandomValues(new Uint32Array(4)).join("");
      return id;
    },
    record(input) {
      const event = { ...withCutTexts(input), at: now(), step: ++step };
      events = lastOf([...events, event], limit);
      for (const listener of listeners) listener();
    },
    events: () => events,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function withCutTexts(input: JourneyInput): JourneyInput {
  const cut = (value: unknown) => (typeof value === "string" ? cutText(value, maxTextLength) : value);
  // The keys are those of the input, and each value has the same type.
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, cut(value)])) as JourneyInput;
}
