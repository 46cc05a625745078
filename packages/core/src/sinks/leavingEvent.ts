import { redact } from "../handoff/redact/redact.js";
import type { JourneyEvent } from "../journey/journey.js";
import type { SinkEvent, SinkOptions } from "./sink.js";

/** An event without what must not leave. Titles are the company's, and still go through `redact`, like all that leaves. */
export function leavingEvent(event: JourneyEvent, journey: string, { includeWords }: SinkOptions = {}): SinkEvent {
  if (event.type === "search.performed") {
    const { query, ...rest } = event;
    return { ...rest, journey, queryLength: query.length, ...(includeWords && { query: redact(query) }) };
  }
  return "title" in event ? { ...event, journey, title: redact(event.title) } : { ...event, journey };
}

/** Does what a consumer asked for; a fault of theirs is reported like any other, and stops nothing. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (typeof reportError === "function") reportError(error);
  }
}
