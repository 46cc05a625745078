import type { SinkEvent } from "./sink.js";

/** Removes a property from each member of a union, so that `type` still distinguishes the members. */
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** The body of a request to your server. */
export interface BeaconBody {
  version: 1;
  /** The id of the journey. With `step` it identifies an event, which may arrive twice. */
  journey: string;
  /** The latest event, whether or not it is in `events`. */
  last: Pick<SinkEvent, "type" | "step" | "at">;
  /** Whether the page was being hidden or left. Unless more arrives, `last` is where the visitor stopped. */
  leaving: boolean;
  /** Oldest first. */
  events: readonly Without<SinkEvent, "journey">[];
}

/** An event that waits to be sent. */
export interface QueuedEvent {
  event: BeaconBody["events"][number];
  /** Whether one attempt to send it has failed. */
  hasFailed: boolean;
}

/** A body as text, with the events in it. */
export interface EncodedBody {
  text: string;
  events: QueuedEvent[];
}

// Browsers allow 64 kB to be in flight at once. The rest is left to other requests of the page.
const maxBytes = 60_000;

/** Encodes events in as few bodies as possible. An event that does not fit into a body of its own is left out. */
export function encodeBodies(queue: readonly QueuedEvent[], about: Omit<BeaconBody, "events">): EncodedBody[] {
  const room = maxBytes - byteLength(encode([], about));
  const bodies: { events: QueuedEvent[]; bytes: number }[] = [];
  for (const queued of queue) {
    // One more for the comma before it.
    const bytes = byteLength(JSON.stringify(queued.event)) + 1;
    if (bytes > room) continue;
    const body = bodies.at(-1);
    if (body && body.bytes + bytes <= room) {
      body.events.push(queued);
      body.bytes += bytes;
    } else {
      bodies.push({ events: [queued], bytes });
    }
  }
  return bodies.map(({ events }) => ({ text: encode(events, about), events }));
}

function encode(queue: readonly QueuedEvent[], about: Omit<BeaconBody, "events">): string {
  return JSON.stringify({ ...about, events: queue.map(({ event }) => event) } satisfies BeaconBody);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
