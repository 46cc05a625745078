import { createCallbackSink } from "./callbackSink.js";
import type { JourneySink, SinkEvent, SinkOptions } from "./sink.js";

/** The name of the event that {@link createEventSink} dispatches. */
export const journeyEventName = "handrail:journey";

/**
 * Makes a sink that dispatches every event as a `CustomEvent` with the event in `detail`, for tag managers and other scripts.
 * Every script of the page can listen, so consider that before you set `includeWords`.
 * @param target @default the window; on a server nothing is dispatched
 * @example window.addEventListener("handrail:journey", ({ detail }) => track(detail.type, detail));
 */
export function createEventSink(target?: EventTarget, options?: SinkOptions): JourneySink {
  return createCallbackSink((detail) => {
    const eventTarget = target ?? (typeof window === "undefined" ? undefined : window);
    eventTarget?.dispatchEvent(new CustomEvent<SinkEvent>(journeyEventName, { detail }));
  }, options);
}
