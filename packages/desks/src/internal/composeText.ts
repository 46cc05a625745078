import { type ContactRequest, format, type Handoff, plural } from "@handrail/core";
import { handoffToText } from "@handrail/core/handoff";
import type { Carriage } from "../desk/defineDesk.js";
import type { DeskWords } from "../messages/en/index.js";
import { countCharacters, cutWithNote } from "./text.js";

/** What {@link composeText} has to keep to. */
export interface ComposeOptions {
  carries: Readonly<Record<keyof ContactRequest, Carriage>>;
  words: DeskWords;
  /** @default none */
  limit?: number;
  /** How the limit is counted. @default characters */
  measure?: (text: string) => number;
}

/**
 * The one text a desk gets: the message, a line for every part that has no field there, and what the customer already tried.
 * Where not all fits, the oldest of what they tried gives way first, then the lines, then the end of the message; each time
 * the text says so.
 */
export function composeText(request: ContactRequest, options: ComposeOptions): string {
  const { carries, words, limit = Number.POSITIVE_INFINITY, measure = countCharacters } = options;
  const { message } = request;
  const passes = (text: string) => measure(text) <= limit;
  const lines = linesOf(request, options);
  const handoff = carries.handoff === "text" ? withoutRepeats(request) : undefined;
  const tried = (text: string, most?: number) =>
    handoff
      ? handoffToText(handoff, words.handoff, {
          locale: words.locale,
          limit: most,
          measure: (part) => measure(joined(text, part)),
        })
      : "";

  // The whole of what they tried names the language itself.
  const isTold = handoff?.locale === request.locale;
  const facts = lines.filter(({ part }) => !(isTold && part === "locale")).map(({ text }) => text);
  const whole = joined(message, facts.join("\n"), tried(""));
  if (passes(whole)) return whole;

  const note = handoff ? `[${words.handoffLeftOut}]` : "";
  const kept = fewerLines(lines, words, (text) => passes(joined(message, text, note)) || measure(text) <= limit / 2);
  const head = joined(message, kept);
  if (passes(joined(head, note))) return joined(head, tried(head, limit) || note);

  const leftOut = (count: number) => ` [… ${plural(words.locale, words.charactersLeftOut, count)}]`;
  for (const rest of [joined(kept, note), kept, ""]) {
    const cut = cutWithNote(message, leftOut, (text) => passes(joined(text, rest)));
    if (passes(joined(cut, rest)) && (cut || !message)) return joined(cut, rest);
  }
  return "";
}

interface Line {
  part: string;
  label: string;
  text: string;
}

/** The lines for what has no field, the most important first. */
function linesOf(request: ContactRequest, { carries, words }: ComposeOptions): Line[] {
  const files = (request.attachments ?? []).map(({ name }) => name).join(", ");
  // All but the message and the handoff, which are no lines; another part of a request would have to be added.
  const lines: Record<Exclude<keyof ContactRequest, "message" | "handoff">, [string, string | undefined]> = {
    subject: [words.subject, request.subject],
    email: [words.email, request.email],
    phone: [words.phone, request.phone],
    name: [words.name, request.name],
    topic: [words.topic, request.topic],
    attachments: [words.filesLeftOut, files],
    locale: [words.language, request.locale],
    page: [words.page, request.page],
  };
  return Object.entries(lines).flatMap(([part, [label, value]]) => {
    // The keys of the record above.
    const isInText = carries[part as keyof typeof lines] !== "field";
    return isInText && value ? [{ part, label, text: `${label}: ${value}` }] : [];
  });
}

function fewerLines(lines: readonly Line[], words: DeskWords, passes: (text: string) => boolean): string {
  for (let kept = lines.length; kept >= 0; kept--) {
    const names = lines.slice(kept).map(({ label }) => label);
    const note = names.length > 0 ? [`[${format(words.linesLeftOut, { lines: names.join(", ") })}]`] : [];
    const text = [...lines.slice(0, kept).map(({ text }) => text), ...note].join("\n");
    if (passes(text)) return text;
  }
  return "";
}

// What stands in the request need not stand in the text a second time.
function withoutRepeats({ handoff, topic, page }: ContactRequest): Handoff | undefined {
  if (!handoff) return undefined;
  const { topic: itsTopic, page: itsPage, ...rest } = handoff;
  return {
    ...rest,
    ...(itsTopic !== undefined && itsTopic !== topic && { topic: itsTopic }),
    ...(itsPage !== undefined && itsPage !== page && { page: itsPage }),
  };
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
