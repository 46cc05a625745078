import { type Channel, type ChannelKind, isHuman } from "../channels/channel.js";
import type { HumanContacts } from "../channels/humanContacts.js";
import type { Topic } from "../content/help.js";
import { getAvailability } from "../hours/availability.js";
import type { Availability } from "../hours/openingHours.js";

/** One channel, ready to be rendered. */
export interface RoutedChannel {
  /** The channel's `id`, or its kind, numbered if it repeats. */
  id: string;
  channel: Channel;
  availability: Availability;
  /** Whether it is the best channel now. This is true of exactly one human channel and does not change the order. */
  emphasised: boolean;
}

/** The context that decides which channel is emphasised. */
export interface RoutingContext {
  /** The topic of the page or the one that the customer chose. */
  topic?: Topic | undefined;
  /** Milliseconds since the epoch. Leave it out on the server and before hydration: availability is then `unknown`. */
  now?: number | undefined;
  /** Whether there is an internet connection. Without one, only a phone, SMS or visit channel is emphasised. @default true */
  online?: boolean | undefined;
}

/**
 * Lists all channels in the site's order, people before bots, and marks the best one. Topic, hours and network change only the
 * mark: no channel is removed, and the order is the same on every page (WCAG 2.2, 3.2.6).
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
 * Lists all channels for a customer who wants to choose one: those that work now first, then by opening time, bots last.
 * Otherwise they keep the site's order.
 */
export function rankChannels(contacts: HumanContacts, context: RoutingContext = {}): RoutedChannel[] {
  return routeChannels(contacts, context).sort((a, b) => compare(a, b, context));
}

// The higher score first, then the earlier opening. Not `Infinity`, because the difference of two infinities is not a number.
function compare(a: RoutedChannel, b: RoutedChannel, context: RoutingContext): number {
  const opening = ({ availability }: RoutedChannel) =>
    availability.state === "closed" ? (availability.opensAt ?? Number.MAX_VALUE) : 0;
  return score(b, context) - score(a, context) || opening(a) - opening(b);
}

function identify(contacts: HumanContacts): { id: string; channel: Channel }[] {
  const seen = new Map<string, number>();
  return contacts.map((channel) => {
    const name = channel.id ?? channel.kind;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: count === 1 ? name : `${name}-${count}`, channel };
  });
}

function availabilityOf(channel: Channel, now: number | undefined): Availability {
  try {
    if (now !== undefined) return getAvailability(channel.hours, now);
  } catch {
    // A browser that is older than a zone's name, such as Europe/Kyiv, throws. The channel must stay available.
  }
  return { state: "unknown" };
}

const offlineKinds: ReadonlySet<string> = new Set<ChannelKind>(["phone", "sms", "visit"]);
const unattendedKinds: ReadonlySet<string> = new Set<ChannelKind>(["email", "form", "sms", "callback", "appointment"]);

/** Whether a customer can use this kind of channel without the internet. */
export function worksOffline(kind: ChannelKind): boolean {
  return offlineKinds.has(kind);
}

/** Returns whether a customer can write, or ask for a call or an appointment, outside opening hours. */
export function worksUnattended(kind: ChannelKind): boolean {
  return unattendedKinds.has(kind);
}

/** Each number is larger than the sum of those below it. */
const points = { reachable: 8, attended: 4, unattended: 2, forTopic: 1 };

function score(routed: RoutedChannel, context: RoutingContext): number {
  const { channel } = routed;
  if (!isHuman(channel)) return -1;
  const isReachable = context.online !== false || worksOffline(channel.kind);
  const isForTopic = context.topic && channel.topics?.includes(context.topic.id);
  return (isReachable ? points.reachable : 0) + attendancePoints(routed, context) + (isForTopic ? points.forTopic : 0);
}

function attendancePoints({ channel, availability }: RoutedChannel, { topic }: RoutingContext): number {
  const isUnattended = worksUnattended(channel.kind);
  // A message may lie unread even during opening hours, and a topic such as fraud needs a person at once.
  const isAttended = availability.state !== "closed" && !(isUnattended && topic?.personFirst);
  if (isAttended) return points.attended;
  return isUnattended ? points.unattended : 0;
}
