import { createCallbackSink } from "./callbackSink.js";
import type { JourneySink, SinkEvent, SinkOptions } from "./sink.js";

/** The name of the event that {@link createEventSink} dispatches. */
export const journeyEventName = "handrail:journey";

/**
 * Dispatches every event on the page, as a `CustomEvent` with the event in `detail`: for tag managers, and scripts that
 * know nothing of Handrail. Every script of the page can hear it, so think twice about `includeWords`.
 * @param target @default the window; on a server, nothing
 * @example window.addEventListener("handrail:journey", ({ detail }) => track(detail.type, detail));
 */
export function createEventSink(target?: EventTarget, options?: SinkOptions): JourneySink {
  return createCallbackSink((detail) => {
    const listening = target ?? (typeof window === "undefined" ? undefined : window);
    listening?.dispatchEvent(new CustomEvent<SinkEvent>(journeyEventName, { detail }));
  }, options);
}
