import type { Handoff } from "@handrail/core";
import { plural } from "@handrail/core";
import { handoffToText, minutesTried, redactHandoff } from "@handrail/core/handoff";
import type { DeskMessages } from "../messages/deskMessages.js";
import { largestFitting } from "../text/largestFitting.js";
import { countCharacters } from "../text/measure.js";
import { oneLine } from "../text/plainText.js";
import { shorten } from "../text/shorten.js";

/** The field for each part of a handoff. A part added to `Handoff` does not compile until it is added here. */
interface FieldOf {
  question: "question";
  topic: "topic";
  product: "product";
  page: "page";
  locale: "language";
  reference: "reference";
  endedAt: "minutes";
  searches: "searches";
  articles: "articles";
  steps: "steps";
  history: "history";
}

type PartField = FieldOf[Exclude<keyof Handoff, "version" | "startedAt">];

/** The fields in which a chat widget can carry a handoff. */
export type HandoffFieldName =
  | "question"
  | "topic"
  | "product"
  | "page"
  | "language"
  | "reference"
  | "minutes"
  | "searches"
  | "articles"
  | "steps"
  | "history"
  | "summary"
  | "left_out";

/** Values by field, each within the limit of the widget. */
export type HandoffFields = Partial<Record<HandoffFieldName, string>>;

/** Options of {@link handoffFields}. */
export interface HandoffFieldsOptions {
  /** The maximum length of a value, in characters. */
  limit: number;
  messages: DeskMessages;
}

/**
 * A redacted handoff as flat fields. A list that is too long starts with how many of its oldest items are left out; `left_out`
 * names every field that was shortened; `summary` is the complete handoff as text, as far as it fits.
 */
export function handoffFields(handoff: Handoff, { limit, messages }: HandoffFieldsOptions): HandoffFields {
  const redacted = redactHandoff(handoff);
  const fields: HandoffFields = {};
  const shortened: string[] = [];
  for (const [name, lines] of Object.entries(linesByField(redacted, messages))) {
    const value = lines.join("\n");
    if (!value) continue;
    const isTooLong = countCharacters(value) > limit;
    if (isTooLong) shortened.push(name);
    // `linesByField` has these keys.
    fields[name as PartField] = isTooLong ? newestLines(lines, limit, messages) : value;
  }
  const text = { locale: messages.locale };
  if (countCharacters(handoffToText(redacted, messages.handoff, text)) > limit) shortened.push("summary");
  const summary = handoffToText(redacted, messages.handoff, { ...text, limit });
  if (summary) fields.summary = summary;
  if (shortened.length > 0) fields.left_out = shorten(shortened.join(", "), limit);
  return fields;
}

function linesByField(handoff: Handoff, { handoff: messages }: DeskMessages): Record<PartField, readonly string[]> {
  const outcomes = { done: messages.stepDone, failed: messages.stepFailed, seen: "" };
  const found = { none: messages.foundNothing, unsure: messages.foundUnsure, sure: "" };
  const helped = (helpful: boolean | undefined) => (helpful ? messages.helpful : messages.notHelpful);
  const { question, topic, product, page, locale, reference, searches, articles, steps, history = [] } = handoff;
  return {
    question: lines(question),
    topic: lines(topic),
    product: lines(product),
    page: lines(page),
    language: lines(locale),
    reference: lines(reference),
    minutes: lines(minutesTried(handoff)?.toString()),
    searches: lines(...searches.map(({ query, confidence }) => withNote(query, found[confidence]))),
    articles: lines(
      ...articles.map(({ title, helpful }) => withNote(title, helpful === undefined ? "" : helped(helpful))),
    ),
    steps: lines(
      ...steps.map(({ title, walkthroughId, stepId, outcome }) =>
        withNote(`${title ?? walkthroughId}: ${stepId}`, outcomes[outcome]),
      ),
    ),
    history: lines(...history.map((past) => `${past.at} ${past.reference}: ${past.summary}`)),
  };
}

function lines(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined).map(oneLine);
}

function withNote(text: string, note: string): string {
  return note ? `${text} (${note})` : text;
}

/** A line that says how many are left out, and as many of the last lines as fit; the last line is shortened if none fits. */
function newestLines(lines: readonly string[], limit: number, { locale, handoff }: DeskMessages): string {
  const older = lines.length - 1;
  const build = (count: number) =>
    [plural(locale, handoff.leftOut, older - count), ...lines.slice(older - count)].join("\n");
  const fits = (text: string) => countCharacters(text) <= limit;
  const fitting = older > 0 ? largestFitting(older - 1, build, fits) : undefined;
  return fitting ?? shorten(lines.at(-1) ?? "", limit);
}
