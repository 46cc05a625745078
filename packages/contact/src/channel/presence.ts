import { type Channel, type EssentialMessages, format, type OpeningHours, type RoutedChannel } from "@handrail/core";
import { describeAvailability, describeSchedule } from "@handrail/core/hours";
import { describeDuration } from "./describeDuration.js";

/** Whether a person is available, and the text for it. */
export interface Presence {
  state: "open" | "closed" | "unknown";
  /** "until 18:00", "opens Mon 08:00 (your 07:00)"; before hydration the schedule in office time. May be empty. */
  text: string;
  /** Whether there are opening hours. The dot then has its room before hydration too, so that it moves nothing when it appears. */
  hasHours?: true;
}

/** The messages, time and time zone that a {@link Presence} is described with. */
export interface PresenceContext {
  messages: EssentialMessages;
  /** Milliseconds since the epoch; `undefined` before hydration. */
  now: number | undefined;
  /** The visitor's IANA time zone. */
  timeZone: string;
}

/** The presence of a channel without hours. */
export const unknownPresence: Presence = { state: "unknown", text: "" };

/** Describes whether a person is available on one channel. */
export function presenceOf({ channel, availability }: RoutedChannel, context: PresenceContext): Presence {
  return channel.hours ? describePresence(channel.hours, availability, context) : unknownPresence;
}

/** Describes whether a person is available on any of these channels: by the first open one, or the one that opens first. */
export function presenceOfAll(routed: readonly RoutedChannel[], context: PresenceContext): Presence {
  const live = routed.filter(({ channel }) => channel.hours && isLive(channel.kind));
  const open = live.find(({ availability }) => availability.state === "open");
  const next = [...live].sort((a, b) => opensAt(a) - opensAt(b))[0];
  const shown = open ?? next;
  return shown ? presenceOf(shown, context) : { state: "unknown", text: replyText(routed, context.messages) };
}

/** Says in a sentence whether the team is there now. `undefined` where it is not known. */
export function presenceSentence({ state, text }: Presence, { contact }: EssentialMessages): string | undefined {
  if (state === "open") return format(contact.risenOpen, { until: text });
  return state === "closed" ? format(contact.risenClosed, { opens: text }) : undefined;
}

// Without a channel that answers at once, the first reply time is useful information.
function replyText(routed: readonly RoutedChannel[], messages: EssentialMessages): string {
  return routed.map(({ channel }) => repliesWithin(channel, messages)).find(Boolean) ?? "";
}

/** Returns "We reply within 1 day" for a channel with `repliesWithin`. */
export function repliesWithin(channel: Channel, messages: EssentialMessages): string | undefined {
  const duration = "repliesWithin" in channel ? channel.repliesWithin : undefined;
  return duration && format(messages.contact.repliesWithin, { time: describeDuration(duration, messages) });
}

function describePresence(
  hours: OpeningHours,
  availability: RoutedChannel["availability"],
  context: PresenceContext,
): Presence {
  const { messages, now, timeZone } = context;
  // Before hydration, or in a browser that does not know the office's time zone.
  if (now === undefined || availability.state === "unknown")
    return { state: "unknown", text: describeSchedule(hours, messages), hasHours: true };
  const text = describeAvailability(availability, {
    messages,
    now,
    officeTimeZone: hours.timeZone,
    visitorTimeZone: timeZone,
  });
  return { state: availability.state, text, hasHours: true };
}

// Opening hours only matter for channels that are answered at once.
function isLive(kind: string): boolean {
  return kind === "phone" || kind === "chat" || kind === "messaging";
}

function opensAt({ availability }: RoutedChannel): number {
  return availability.state === "closed" ? (availability.opensAt ?? Number.POSITIVE_INFINITY) : 0;
}
