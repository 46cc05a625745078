import { type EssentialMessages, format, type Messages, type RoutedChannel } from "@handrail/core";
import { describeDuration } from "./describeDuration.js";

const minute = 60_000;
const day = 1440 * minute;

/** What decides whether a wait is told, and how. */
export interface WaitContext {
  messages: EssentialMessages;
  words: Messages["panel"];
  now: number | undefined;
}

/**
 * "About 4 minutes to wait (our telephone system, 2 minutes ago)": nothing where nobody measured it, where it was measured more
 * than a day ago or in the future, while nobody is there, and before hydration, as a cached page does not know how old it is.
 */
export function expectedWait({ channel, availability }: RoutedChannel, context: WaitContext): string | undefined {
  const { messages, words, now } = context;
  const { wait } = channel;
  if (!wait || now === undefined || availability.state === "closed") return undefined;
  const age = now - Date.parse(wait.measuredAt);
  // The clock goes by the minute, so what was measured within this one seems to lie ahead.
  if (!(age > -minute && age <= day)) return undefined;
  return format(words.wait, {
    time: describeDuration(wait.time, messages),
    source: wait.source,
    age: describeAge(Math.max(0, age), messages.locale),
  });
}

function describeAge(age: number, locale: string): string {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const minutes = Math.floor(age / minute);
  return minutes < 60 ? ago.format(-minutes, "minute") : ago.format(-Math.floor(minutes / 60), "hour");
}
