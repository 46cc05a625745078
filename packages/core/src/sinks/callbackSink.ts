import { callAndReport } from "./callAndReport.js";
import { leavingEvent } from "./leavingEvent.js";
import type { JourneySink, SinkEvent, SinkOptions } from "./sink.js";

/**
 * Makes a sink that calls a function with every event, such as one of an analytics library. An error in it is reported, and the
 * next event is still passed on.
 * @example createCallbackSink((event) => dataLayer.push({ event: event.type, ...event }))
 */
export function createCallbackSink(callback: (event: SinkEvent) => void, options?: SinkOptions): JourneySink {
  return (journey) => ({ send: (event) => callAndReport(() => callback(leavingEvent(event, journey, options))) });
}
