import { type Channel, type ChannelKind, isHuman } from "../channels/channel.js";
import type { HumanContacts } from "../channels/humanContacts.js";
import type { Topic } from "../content/help.js";
import { getAvailability } from "../hours/availability.js";
import type { Availability } from "../hours/openingHours.js";

/** One channel, ready to be drawn. */
export interface RoutedChannel {
  /** The channel's own `id`, or its kind, numbered when it repeats. */
  id: string;
  channel: Channel;
  availability: Availability;
  /** The best one here and now. Exactly one human channel is; the order does not change for it. */
  emphasised: boolean;
}

/** What decides which channel is emphasised. */
export interface RoutingContext {
  /** What it is about. */
  topic?: Topic | undefined;
  /** Milliseconds since the epoch. Absent on the server and before hydration: availability is then `unknown`. */
  now?: number | undefined;
  /** Without the internet only what works without it can be emphasised: phone, SMS, visit. */
  online?: boolean | undefined;
}

/**
 * All channels in the site's own order, people before bots, with the best one marked. Topic, hours and network only
 * move the emphasis: nobody is ever removed and the order stays the same on every page (WCAG 2.2 3.2.6).
 */
export function routeChannels(contacts: HumanContacts, context: RoutingContext = {}): RoutedChannel[] {
  const routed = identify(contacts).map(({ id, channel }) => ({
    id,
    channel,
    availability: availabilityOf(channel, context.now),
    emphasised: false,
  }));
  const people = routed.filter(({ channel }) => isHuman(channel));
  const bots = routed.filter(({ channel }) => !isHuman(channel));
  const best = [...people].sort((a, b) => compare(a, b, context))[0];
  if (best) best.emphasised = true;
  return [...people, ...bots];
}

/**
 * The same channels for a place the customer opened to choose one: what works now first, then what opens first, bots
 * last. Otherwise in the site's order.
 */
export function rankChannels(contacts: HumanContacts, context: RoutingContext = {}): RoutedChannel[] {
  return routeChannels(contacts, context).sort((a, b) => compare(a, b, context));
}

// The better score first; then who is there or may be, then who comes first. Finite, as two infinities have no difference.
function compare(a: RoutedChannel, b: RoutedChannel, context: RoutingContext): number {
  const opening = ({ availability }: RoutedChannel) =>
    availability.state === "closed" ? (availability.opensAt ?? Number.MAX_VALUE) : 0;
  return score(b, context) - score(a, context) || opening(a) - opening(b);
}

function identify(contacts: HumanContacts): { id: string; channel: Channel }[] {
  const seen = new Map<string, number>();
  return contacts.map((channel) => {
    const wanted = channel.id ?? channel.kind;
    const count = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, count);
    return { id: count === 1 ? wanted : `${wanted}-${count}`, channel };
  });
}

function availabilityOf(channel: Channel, now: number | undefined): Availability {
  try {
    if (now !== undefined) return getAvailability(channel.hours, now);
  } catch {
    // A browser older than a zone's name, such as Europe/Kyiv, refuses it; the way to a person must not go with it.
  }
  return { state: "unknown" };
}

const offlineKinds: ReadonlySet<string> = new Set<ChannelKind>(["phone", "sms", "visit"]);
const unattendedKinds: ReadonlySet<string> = new Set<ChannelKind>(["email", "form", "sms", "callback", "appointment"]);

/** Whether a customer can use this kind of channel without the internet. */
export function worksOffline(kind: ChannelKind): boolean {
  return offlineKinds.has(kind);
}

/** Whether a customer can write, or ask for a call or an appointment, while nobody is there. */
export function worksUnattended(kind: ChannelKind): boolean {
  return unattendedKinds.has(kind);
}

// Being able to be reached at all outweighs being there now, which outweighs being made for the topic. What may be written
// unattended may also lie unread, which is not being there where a topic, such as fraud, needs a person at once.
function score({ channel, availability }: RoutedChannel, { topic, online }: RoutingContext): number {
  if (!isHuman(channel)) return -1;
  const reachable = online === false && !worksOffline(channel.kind) ? 0 : 8;
  const unattended = worksUnattended(channel.kind);
  const isThere = availability.state !== "closed" && !(unattended && topic?.personFirst);
  const there = isThere ? 4 : unattended ? 2 : 0;
  const madeForIt = topic && channel.topics?.includes(topic.id) ? 1 : 0;
  return reachable + there + madeForIt;
}
