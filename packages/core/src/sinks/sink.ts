import type { JourneyEvent, JourneyInput } from "../journey/journey.js";

/** A search leaves with the length of its query. The query itself is included only by opt-in. */
type Leaving<Input> = Input extends { type: "search.performed" }
  ? Omit<Input, "query"> & { queryLength: number; query?: string }
  : Input;

/**
 * An event as it leaves the page. `journey` and `step` together identify it, so that a server can recognise one that arrives
 * twice. A gap in `step` means that events were lost.
 */
export type SinkEvent = Leaving<JourneyInput> & Pick<JourneyEvent, "at" | "step"> & { journey: string };

/** Options of every sink. */
export interface SinkOptions {
  /**
   * Whether the words of searches leave the page too. People type private things into a search, so by default only the length
   * leaves. The words are redacted before they leave.
   * @default false
   */
  includeWords?: boolean;
}

/** A destination of events. It is called with the id of the journey, once for every connection. */
export type JourneySink = (journey: string) => SinkConnection;

/** An open connection to a sink. Its functions must not throw. */
export interface SinkConnection {
  send(event: JourneyEvent): void;
  /** Sends the waiting events and removes all listeners. */
  close?(): void;
}
