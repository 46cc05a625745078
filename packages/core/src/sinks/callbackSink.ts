import { attempt, leavingEvent } from "./leavingEvent.js";
import type { JourneySink, SinkEvent, SinkOptions } from "./sink.js";

/**
 * Calls a function with every event: for an analytics library the page already has. If it throws, that is reported, and
 * the next event still comes.
 * @example createCallbackSink((event) => dataLayer.push({ event: event.type, ...event }))
 */
export function createCallbackSink(callback: (event: SinkEvent) => void, options?: SinkOptions): JourneySink {
  return (journey) => ({ send: (event) => attempt(() => callback(leavingEvent(event, journey, options))) });
}
