import { type Channel, type EssentialMessages, format, type OpeningHours, type RoutedChannel } from "@handrail/core";
import { describeAvailability, describeSchedule } from "@handrail/core/hours";
import { describeDuration } from "./describeDuration.js";

/** Whether someone is there, and the words for it. */
export interface Presence {
  state: "open" | "closed" | "unknown";
  /** "until 18:00", "opens Mon 08:00 (your 07:00)"; before hydration the schedule in office time; may be empty. */
  text: string;
}

/** What decides how presence is told. */
export interface PresenceContext {
  messages: EssentialMessages;
  now: number | undefined;
  timeZone: string;
}

/** Whether someone answers one channel. */
export function presenceOf({ channel, availability }: RoutedChannel, context: PresenceContext): Presence {
  return channel.hours ? tell(channel.hours, availability, context) : { state: "unknown", text: "" };
}

/** Whether someone is there at all, seen over several channels: the one that is open, or the one that opens first. */
export function presenceOfAll(routed: readonly RoutedChannel[], context: PresenceContext): Presence {
  const live = routed.filter(({ channel }) => channel.hours && isLive(channel.kind));
  const open = live.find(({ availability }) => availability.state === "open");
  const next = [...live].sort((a, b) => opensAt(a) - opensAt(b))[0];
  const told = open ?? next;
  return told ? presenceOf(told, context) : { state: "unknown", text: replyText(routed, context.messages) };
}

// Where nobody answers at once, how soon they write back is what there is to say.
function replyText(routed: readonly RoutedChannel[], messages: EssentialMessages): string {
  const soonest = routed.map(({ channel }) => repliesWithin(channel, messages)).find(Boolean);
  return soonest ?? "";
}

/** "We reply within 1 day", where the channel says so. */
export function repliesWithin(channel: Channel, messages: EssentialMessages): string | undefined {
  const duration = "repliesWithin" in channel ? channel.repliesWithin : undefined;
  return duration && format(messages.contact.repliesWithin, { time: describeDuration(duration, messages) });
}

function tell(hours: OpeningHours, availability: RoutedChannel["availability"], context: PresenceContext): Presence {
  const { messages, now, timeZone } = context;
  // Either before hydration, or in a browser that does not know the office's zone.
  if (now === undefined || availability.state === "unknown")
    return { state: "unknown", text: describeSchedule(hours, messages) };
  const text = describeAvailability(availability, {
    messages,
    now,
    officeTimeZone: hours.timeZone,
    visitorTimeZone: timeZone,
  });
  return { state: availability.state, text };
}

// Only where someone answers at once does it matter whether they are there.
function isLive(kind: string): boolean {
  return kind === "phone" || kind === "chat" || kind === "messaging";
}

function opensAt({ availability }: RoutedChannel): number {
  return availability.state === "closed" ? (availability.opensAt ?? Number.POSITIVE_INFINITY) : 0;
}
