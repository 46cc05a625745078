import { type ContactRequest, format, type Handoff, plural } from "@handrail/core";
import { handoffToText } from "@handrail/core/handoff";
import type { DeskMessages } from "../messages/deskMessages.js";
import { largestFitting } from "../text/largestFitting.js";
import { countCharacters } from "../text/measure.js";
import { shortenWithNote } from "../text/shorten.js";
import type { DeskParts } from "./deskDeclaration.js";

/** Options of {@link composeText}. */
export interface ComposeOptions {
  carries: DeskParts;
  messages: DeskMessages;
  /** @default no limit */
  limit?: number;
  /** How the limit is counted. @default in characters */
  measure?: (text: string) => number;
}

/**
 * The message, a line for every part that has no field, and what the customer already tried, as one text. If it is too long,
 * the oldest of what they tried is left out first, then the lines, then the end of the message; the text says so each time.
 */
export function composeText(request: ContactRequest, options: ComposeOptions): string {
  const { carries, messages, limit = Number.POSITIVE_INFINITY, measure = countCharacters } = options;
  const { message } = request;
  const fits = (text: string) => measure(text) <= limit;
  const lines = linesOf(request, options);
  const handoff = carries.handoff === "text" ? withoutRepeats(request) : undefined;
  const handoffText = (before: string, maxSize?: number) =>
    handoff
      ? handoffToText(handoff, messages.handoff, {
          locale: messages.locale,
          limit: maxSize,
          measure: (text) => measure(paragraphs(before, text)),
        })
      : "";

  // The complete handoff names the language itself.
  const namesLanguage = handoff?.locale === request.locale;
  const neededLines = lines.filter(({ part }) => !(namesLanguage && part === "locale")).map(({ text }) => text);
  const complete = paragraphs(message, neededLines.join("\n"), handoffText(""));
  if (fits(complete)) return complete;

  const handoffNote = handoff ? `[${messages.handoffLeftOut}]` : "";
  const fittingLines = largestFitting(
    lines.length,
    (count) => firstLines(lines, count, messages),
    // If the message alone is too long, the lines may take up to half of the limit.
    (text) => fits(paragraphs(message, text, handoffNote)) || measure(text) <= limit / 2,
  );
  const start = paragraphs(message, fittingLines ?? "");
  if (fits(paragraphs(start, handoffNote))) return paragraphs(start, handoffText(start, limit) || handoffNote);
  return shortenMessage(message, [paragraphs(fittingLines ?? "", handoffNote), fittingLines ?? "", ""], options, fits);
}

/** The message, shortened to fit with the first of `endings` that leaves any room for it. */
function shortenMessage(
  message: string,
  endings: readonly string[],
  { messages }: ComposeOptions,
  fits: (text: string) => boolean,
): string {
  const noteFor = (count: number) => ` [… ${plural(messages.locale, messages.charactersLeftOut, count)}]`;
  for (const ending of endings) {
    const shortened = shortenWithNote(message, noteFor, (text) => fits(paragraphs(text, ending)));
    const text = paragraphs(shortened, ending);
    if (fits(text) && (shortened || !message)) return text;
  }
  return "";
}

interface Line {
  part: string;
  label: string;
  text: string;
}

/** A line for every part that has no field, the most important first. */
function linesOf(request: ContactRequest, { carries, messages }: ComposeOptions): Line[] {
  const files = (request.attachments ?? []).map(({ name }) => name).join(", ");
  // Message and handoff are not lines. A part added to `ContactRequest` does not compile until it is added here.
  const lines: Record<Exclude<keyof ContactRequest, "message" | "handoff">, [string, string | undefined]> = {
    subject: [messages.subject, request.subject],
    email: [messages.email, request.email],
    phone: [messages.phone, request.phone],
    name: [messages.name, request.name],
    topic: [messages.topic, request.topic],
    attachments: [messages.filesLeftOut, files],
    locale: [messages.language, request.locale],
    page: [messages.page, request.page],
    consent: [messages.consent, request.consent && `${request.consent.text} (${request.consent.at})`],
  };
  return Object.entries(lines).flatMap(([part, [label, value]]) => {
    // These are the keys of the record above.
    const isInText = carries[part as keyof typeof lines] !== "field";
    return isInText && value ? [{ part, label, text: `${label}: ${value}` }] : [];
  });
}

/** The first `count` lines, and a note with the labels of the others. */
function firstLines(lines: readonly Line[], count: number, messages: DeskMessages): string {
  const labels = lines.slice(count).map(({ label }) => label);
  const note = labels.length > 0 ? [`[${format(messages.linesLeftOut, { lines: labels.join(", ") })}]`] : [];
  return [...lines.slice(0, count).map(({ text }) => text), ...note].join("\n");
}

// The lines already show topic and page.
function withoutRepeats({ handoff, topic, page }: ContactRequest): Handoff | undefined {
  if (!handoff) return undefined;
  const { topic: handoffTopic, page: handoffPage, ...rest } = handoff;
  return {
    ...rest,
    ...(handoffTopic !== undefined && handoffTopic !== topic && { topic: handoffTopic }),
    ...(handoffPage !== undefined && handoffPage !== page && { page: handoffPage }),
  };
}

function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
