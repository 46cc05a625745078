import { cutText } from "./cutText.js";

/** What happened, without when. Names are past tense; all values are plain data. */
export type JourneyInput =
  | { type: "search.performed"; query: string; results: number; confidence: SearchConfidence }
  | { type: "result.opened"; articleId: string; title: string; position: number }
  | { type: "article.viewed"; articleId: string; title: string }
  | { type: "article.voted"; articleId: string; title: string; helpful: boolean }
  | { type: "walkthrough.started"; walkthroughId: string; title: string }
  | { type: "step.viewed"; walkthroughId: string; stepId: string; index: number }
  | { type: "step.completed"; walkthroughId: string; stepId: string }
  | { type: "practice.failed"; walkthroughId: string; stepId: string }
  | { type: "walkthrough.ended"; walkthroughId: string; outcome: "completed" | "left"; stepId: string }
  | { type: "contact.opened"; place: ContactPlace }
  | { type: "contact.started"; channelId: string; place: ContactPlace }
  | { type: "contact.obscured"; cause: ObscuredCause }
  | { type: "message.sent"; receipt: "reference" | "accepted" | "none" }
  | { type: "component.failed"; component: string };

/** Where a person was reached from. */
export type ContactPlace = "rail" | "launcher" | "panel" | "page" | "form" | "article" | "shortcut";

/** What keeps a rail from being seen or reached, though it is on the page. */
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

/** How sure a search is that it has the answer: `unsure` and `none` lead to a person. */
export type SearchConfidence = "sure" | "unsure" | "none";

/**
 * Something that happened here, and when (`at`, milliseconds since the epoch). `step` is its number in the journey: 1, 2,
 * 3, and on, also where old events have been dropped. The last event is the last thing done.
 */
export type JourneyEvent = JourneyInput & { at: number; step: number };

/** The append-only record of what this visitor did here. In memory; nothing leaves it by itself. */
export interface Journey {
  /** Random, and nothing else: it tells events of one journey from those of another, and not who someone is. */
  readonly id: string;
  /** Appends one act. The oldest is dropped when the journey is full; of a text, 500 characters are kept. */
  record(input: JourneyInput): void;
  /** All events, oldest first. The same array until something is recorded. */
  events(): readonly JourneyEvent[];
  /** Calls back after every act; returns a function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Options of {@link createJourney}. */
export interface JourneyOptions {
  /** How many events are kept. @default 200 */
  limit?: number;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
  /** A journey to go on with: its id and its events, oldest first. @default a new one */
  earlier?: { id: string; events: readonly JourneyEvent[] };
}

/** Starts a journey. An empty one is made by every `HandrailProvider` that is not given one. */
export function createJourney({ limit = 200, now = Date.now, earlier }: JourneyOptions = {}): Journey {
  let id = earlier?.id;
  let events = earlier?.events ?? [];
  let step = events.at(-1)?.step ?? 0;
  const listeners = new Set<() => void>();
  return {
    // Not before someone asks: a server that renders ahead of time may not draw random numbers.
    get id() {
      id ??= crypto.getRandomValues(new Uint32Array(4)).join("");
      return id;
    },
    record(act) {
      const event = { ...act, at: now(), step: ++step };
      for (const [key, value] of Object.entries(event)) {
        if (typeof value === "string") Object.assign(event, { [key]: cutText(value) });
      }
      events = [...events, event].slice(-limit || Infinity);
      for (const listener of listeners) listener();
    },
    events: () => events,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
