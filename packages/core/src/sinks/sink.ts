import type { JourneyEvent, JourneyInput } from "../journey/journey.js";

/** A search as it leaves: with how long the words were, and the words themselves only where that was asked for. */
type Leaving<A> = A extends { type: "search.performed" }
  ? Omit<A, "query"> & { queryLength: number; query?: string }
  : A;

/**
 * An event as it leaves the journey. `journey` and `step` together name it, so that one that arrives twice can be told;
 * a gap in `step` means that events were lost.
 */
export type SinkEvent = Leaving<JourneyInput> & Pick<JourneyEvent, "at" | "step"> & { journey: string };

/** What every sink can be told. */
export interface SinkOptions {
  /**
   * Whether the words of searches leave too. People type what is nobody's business into a search, so by default only
   * their length does. Even then they go through `redact` first.
   * @default false
   */
  includeWords?: boolean;
}

/** Where events go. It is opened with the id of a journey, once for every connection. */
export type JourneySink = (journey: string) => SinkConnection;

/** An open sink. Neither of its functions throws. */
export interface SinkConnection {
  send(event: JourneyEvent): void;
  /** Sends what still waits, and lets go of the page. */
  close?(): void;
}
