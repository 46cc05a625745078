import type { JourneyEvent } from "../journey/journey.js";
import { type BeaconBody, bodiesOf, type Waiting } from "./beaconBody.js";
import { attempt, leavingEvent } from "./leavingEvent.js";
import type { JourneySink, SinkConnection, SinkOptions } from "./sink.js";

/** Options of {@link createBeaconSink}. */
export interface BeaconSinkOptions extends SinkOptions {
  /** Where events are sent, by POST, as text that is JSON: a {@link BeaconBody}. */
  url: string;
  /** How many events wait before they are sent. @default 20 */
  batch?: number;
  /** How long the first of them waits, in milliseconds. @default 10 seconds */
  interval?: number;
  /** How many are kept while nothing can be sent; beyond it the oldest are dropped. @default 500 */
  limit?: number;
}

/**
 * Sends events to your server in batches, and what waits when the page is hidden, which is the last moment a page can
 * count on. Then it uses `sendBeacon`, or `fetch` with `keepalive` where that is missing or refuses; each body stays under
 * the 64 kB that browsers allow. A batch that failed is sent once more, later. It never throws, and a page never waits for
 * it. It is sent as `text/plain`, which needs no leave from another origin's server; cookies go with it only to your own.
 *
 * Each body tells the journey's id, the last thing done and whether the page was being left, so that you can count where
 * people give up.
 */
export function createBeaconSink(options: BeaconSinkOptions): JourneySink {
  return (journey) => connect(journey, options);
}

function connect(journey: string, options: BeaconSinkOptions): SinkConnection {
  const { url, batch = 20, interval = 10_000, limit = 500 } = options;
  let queue: readonly Waiting[] = [];
  let last: BeaconBody["last"] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = true;

  function keep(waiting: readonly Waiting[]): void {
    queue = waiting.slice(-limit || Number.POSITIVE_INFINITY);
    if (queue.length > 0 && isOpen) timer ??= setTimeout(() => flush(false), interval);
  }

  function flush(leaving: boolean): void {
    clearTimeout(timer);
    timer = undefined;
    const sent = queue;
    queue = [];
    if (!last || sent.length === 0) return;
    for (const { text, events } of bodiesOf(sent, { version: 1, journey, last, leaving })) {
      if (leaving && beacon(url, text)) continue;
      post(url, text).catch(() => {
        // Once more, and then no more: a server that is down should not be met by all that was ever done.
        const again = events.filter((one) => !one.failed).map((one) => ({ ...one, failed: true }));
        keep([...again, ...queue]);
      });
    }
  }

  const onHidden = () => {
    if (document.visibilityState === "hidden") flush(true);
  };
  const onPageHide = () => flush(true);
  if (typeof document !== "undefined") {
    document.addEventListener("visibilitychange", onHidden);
    // Not every browser tells that a page is hidden when it is left by a link.
    window.addEventListener("pagehide", onPageHide);
  }

  return {
    send(event: JourneyEvent) {
      attempt(() => {
        const { journey: _, ...leaving } = leavingEvent(event, journey, options);
        last = { type: event.type, step: event.step, at: event.at };
        keep([...queue, { event: leaving, failed: false }]);
        if (queue.length >= batch) flush(false);
      });
    },
    close() {
      isOpen = false;
      flush(false);
      if (typeof document === "undefined") return;
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("pagehide", onPageHide);
    },
  };
}

function beacon(url: string, text: string): boolean {
  try {
    return navigator.sendBeacon(url, text);
  } catch {
    return false;
  }
}

async function post(url: string, body: string): Promise<void> {
  // Text by its kind: anything else makes browsers ask another origin for leave first.
  const headers = { "Content-Type": "text/plain;charset=UTF-8" };
  const { ok, status } = await fetch(url, {
    method: "POST",
    body,
    headers,
    keepalive: true,
    credentials: "same-origin",
  });
  if (!ok) throw new Error(`the server answered ${status}`);
}
