import { redact } from "../handoff/redact/redact.js";
import type { JourneyEvent } from "../journey/journey.js";
import type { SinkEvent, SinkOptions } from "./sink.js";

/** Makes the form of an event that may leave the page. Titles are the company's words, and are redacted like all texts. */
export function leavingEvent(event: JourneyEvent, journey: string, { includeWords }: SinkOptions = {}): SinkEvent {
  if (event.type === "search.performed") {
    const { query, ...rest } = event;
    return { ...rest, journey, queryLength: query.length, ...(includeWords && { query: redact(query) }) };
  }
  return "title" in event ? { ...event, journey, title: redact(event.title) } : { ...event, journey };
}
