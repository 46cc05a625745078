/** What happened, without when. Names are past tense; all values are plain data. */
export type JourneyAct =
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
  | "closed-details";

/** How sure a search is that it has the answer: `unsure` and `none` lead to a person. */
export type SearchConfidence = "sure" | "unsure" | "none";

/** Something that happened here, and when (milliseconds since the epoch). */
export type JourneyEvent = JourneyAct & { at: number };

/** The append-only record of what this visitor did here. In memory; nothing leaves it by itself. */
export interface Journey {
  /** Appends one act. The oldest is dropped when the journey is full. */
  record(act: JourneyAct): void;
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
}

/** Starts an empty journey. One is made by every `HandrailProvider` that is not given one. */
export function createJourney({ limit = 200, now = Date.now }: JourneyOptions = {}): Journey {
  let events: readonly JourneyEvent[] = [];
  const listeners = new Set<() => void>();
  return {
    record(act) {
      events = [...events, { ...act, at: now() }].slice(-limit);
      for (const listener of listeners) listener();
    },
    events: () => events,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
