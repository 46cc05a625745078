import type { SinkEvent } from "./sink.js";

/** Takes a key away from each kind of event by itself, so that they stay told apart by `type`. */
type Without<A, K extends PropertyKey> = A extends unknown ? Omit<A, K> : never;

/** What arrives at the server. */
export interface BeaconBody {
  version: 1;
  /** The journey's id. With `step` it names an event; the same one may arrive twice. */
  journey: string;
  /** The last thing done, whether or not it is among these events. */
  last: Pick<SinkEvent, "type" | "step" | "at">;
  /** Whether the page was being hidden or left: then `last` is where the visitor stopped, unless more arrives. */
  leaving: boolean;
  /** Oldest first. */
  events: readonly Without<SinkEvent, "journey">[];
}

/** An event on its way. */
export interface Waiting {
  event: BeaconBody["events"][number];
  /** Whether it was sent once already, in vain. */
  failed: boolean;
}

// Browsers allow 64 kB to be under way at once; the rest is left to what else the page sends.
const mostBytes = 60_000;

/** One body for as many events as fit into it, then the next; an event that alone is too large is left out. */
export function bodiesOf(
  waiting: readonly Waiting[],
  about: Omit<BeaconBody, "events">,
): { text: string; events: Waiting[] }[] {
  const room = mostBytes - bytesOf(textOf([], about));
  const bodies: { events: Waiting[]; bytes: number }[] = [];
  for (const one of waiting) {
    // A comma before it.
    const bytes = bytesOf(JSON.stringify(one.event)) + 1;
    if (bytes > room) continue;
    const body = bodies.at(-1);
    if (body && body.bytes + bytes <= room) {
      body.events.push(one);
      body.bytes += bytes;
    } else {
      bodies.push({ events: [one], bytes });
    }
  }
  return bodies.map(({ events }) => ({ text: textOf(events, about), events }));
}

function textOf(waiting: readonly Waiting[], about: Omit<BeaconBody, "events">): string {
  return JSON.stringify({ ...about, events: waiting.map(({ event }) => event) } satisfies BeaconBody);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
