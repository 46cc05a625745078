import { type EssentialMessages, format, type Messages, type RoutedChannel } from "@handrail/core";
import { describeDuration } from "./describeDuration.js";

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** The messages and the time that {@link expectedWait} needs. */
export interface WaitContext {
  messages: EssentialMessages;
  panelMessages: Messages["panel"];
  /** Milliseconds since the epoch; `undefined` before hydration. */
  now: number | undefined;
}

/**
 * Describes the measured wait: "About 4 minutes to wait (our telephone system, 2 minutes ago)". Returns `undefined` without a
 * measurement, for one older than a day or in the future, while the channel is closed, and before hydration, since the age of a
 * cached page is unknown.
 */
export function expectedWait({ channel, availability }: RoutedChannel, context: WaitContext): string | undefined {
  const { messages, panelMessages, now } = context;
  const { wait } = channel;
  if (!wait || now === undefined || availability.state === "closed") return undefined;
  const age = now - Date.parse(wait.measuredAt);
  // `now` is rounded down to the minute, so a measurement of the current minute seems to be in the future.
  if (!(age > -minuteMs && age <= dayMs)) return undefined;
  return format(panelMessages.wait, {
    time: describeDuration(wait.time, messages),
    source: wait.source,
    age: describeAge(Math.max(0, age), messages.locale),
  });
}

function describeAge(age: number, locale: string): string {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const minutes = Math.floor(age / minuteMs);
  return minutes < 60 ? ago.format(-minutes, "minute") : ago.format(-Math.floor(minutes / 60), "hour");
}
