import type { JourneyEvent } from "../journey/journey.js";
import { lastOf } from "../journey/lastOf.js";
import { type BeaconBody, encodeBodies, type QueuedEvent } from "./beaconBody.js";
import { callAndReport } from "./callAndReport.js";
import { leavingEvent } from "./leavingEvent.js";
import type { JourneySink, SinkConnection, SinkOptions } from "./sink.js";

/** Options of {@link createBeaconSink}. */
export interface BeaconSinkOptions extends SinkOptions {
  /** The address that events are sent to, by POST, as JSON text: a {@link BeaconBody}. */
  url: string;
  /** How many events are collected before they are sent. @default 20 */
  batch?: number;
  /** How long the first event of a batch waits, in milliseconds. @default 10 seconds */
  interval?: number;
  /** The maximum number of events that wait while none can be sent. The oldest are dropped. @default 500 */
  limit?: number;
}

/**
 * Makes a sink that sends events to your server in batches, and sends the waiting ones when the page is hidden, the last moment
 * that browsers guarantee. Then it uses `sendBeacon`, or `fetch` with `keepalive` if that is missing or refuses. Each body is
 * below the 64 kB that browsers allow. A failed batch is sent once more, later. The sink never throws and never delays the page.
 * The type is `text/plain`, which needs no preflight request to another origin. Cookies are sent to your own origin only.
 *
 * Each body has the journey's id, the latest event and whether the page was being left, so that you can count where people give
 * up.
 */
export function createBeaconSink(options: BeaconSinkOptions): JourneySink {
  return (journey) => connect(journey, options);
}

function connect(journey: string, options: BeaconSinkOptions): SinkConnection {
  const { url, batch = 20, interval = 10_000, limit = 500 } = options;
  let queue: readonly QueuedEvent[] = [];
  let last: BeaconBody["last"] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = true;

  function setQueue(next: readonly QueuedEvent[]): void {
    queue = lastOf(next, limit);
    if (queue.length > 0 && isOpen) timer ??= setTimeout(() => flush({ leaving: false }), interval);
  }

  function flush({ leaving }: { leaving: boolean }): void {
    clearTimeout(timer);
    timer = undefined;
    const flushed = queue;
    queue = [];
    if (!last || flushed.length === 0) return;
    for (const { text, events } of encodeBodies(flushed, { version: 1, journey, last, leaving })) {
      if (leaving && sendBeacon(url, text)) continue;
      post(url, text).catch(() => setQueue([...retriable(events), ...queue]));
    }
  }

  const stopListening = onPageHidden(() => flush({ leaving: true }));
  return {
    send(event: JourneyEvent) {
      callAndReport(() => {
        const { journey: _, ...leaving } = leavingEvent(event, journey, options);
        last = { type: event.type, step: event.step, at: event.at };
        setQueue([...queue, { event: leaving, hasFailed: false }]);
        if (queue.length >= batch) flush({ leaving: false });
      });
    },
    close() {
      isOpen = false;
      flush({ leaving: false });
      stopListening();
    },
  };
}

// Once more and not again: a server that is down should not get all events of the visit when it is back.
function retriable(events: readonly QueuedEvent[]): QueuedEvent[] {
  return events.filter(({ hasFailed }) => !hasFailed).map(({ event }) => ({ event, hasFailed: true }));
}

/**
 * Calls back when the page is hidden or left. On a server it does nothing.
 * @returns a function that stops listening
 */
function onPageHidden(callback: () => void): () => void {
  if (typeof document === "undefined") return () => {};
  const whenHidden = () => {
    if (document.visibilityState === "hidden") callback();
  };
  document.addEventListener("visibilitychange", whenHidden);
  // Some browsers do not report a page as hidden when a link leaves it.
  window.addEventListener("pagehide", callback);
  return () => {
    document.removeEventListener("visibilitychange", whenHidden);
    window.removeEventListener("pagehide", callback);
  };
}

function sendBeacon(url: string, text: string): boolean {
  try {
    return navigator.sendBeacon(url, text);
  } catch {
    return false;
  }
}

async function post(url: string, body: string): Promise<void> {
  const { ok, status } = await fetch(url, {
    method: "POST",
    body,
    // Any other type needs a preflight request to another origin.
    headers: { "Content-Type": "text/plain;charset=UTF-8" },
    keepalive: true,
    credentials: "same-origin",
  });
  if (!ok) throw new Error(`the server responded with ${status}`);
}
