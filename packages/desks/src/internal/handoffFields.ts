import type { Handoff } from "@handrail/core";
import { plural } from "@handrail/core";
import { handoffToText, minutesTried, redactHandoff } from "@handrail/core/handoff";
import type { DeskWords } from "../messages/en/index.js";
import { countCharacters, cutWithNote, oneLine, shorten } from "./text.js";

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

/** Values by field, each no longer than the widget takes. */
export type HandoffFields = Partial<Record<HandoffFieldName, string>>;

/** Options of {@link handoffFields}. */
export interface HandoffFieldsOptions {
  /** The most characters of a value. */
  limit: number;
  words: DeskWords;
}

/**
 * A handoff as flat fields, redacted. A list that does not fit begins with how many of the oldest are left out; `left_out`
 * names every field that was shortened; `summary` is the whole as text, as far as it fits.
 */
export function handoffFields(handoff: Handoff, { limit, words }: HandoffFieldsOptions): HandoffFields {
  const clean = redactHandoff(handoff);
  const { handoff: said, locale } = words;
  const found = { none: said.foundNothing, unsure: said.foundUnsure, sure: "" };
  const came = { done: said.stepDone, failed: said.stepFailed, seen: "" };
  const shortened: string[] = [];
  const within = (name: HandoffFieldName, value: string, cut: (value: string) => string) => {
    if (countCharacters(value) > limit) shortened.push(name);
    return countCharacters(value) > limit ? cut(value) : value;
  };
  const one = (name: HandoffFieldName, value: string | undefined) =>
    value && within(name, oneLine(value), (text) => shorten(text, limit));
  const list = (name: HandoffFieldName, items: readonly string[] | undefined) =>
    items && within(name, items.map(oneLine).join("\n"), () => latest(items.map(oneLine), limit, words));

  // A part added to handoffs has to be decided on here.
  const fields: Record<Exclude<keyof Handoff, "version" | "startedAt">, HandoffFields> = {
    question: { question: one("question", clean.question) },
    topic: { topic: one("topic", clean.topic) },
    product: { product: one("product", clean.product) },
    page: { page: one("page", clean.page) },
    locale: { language: one("language", clean.locale) },
    reference: { reference: one("reference", clean.reference) },
    endedAt: { minutes: one("minutes", minutesTried(clean)?.toString()) },
    searches: {
      searches: list(
        "searches",
        clean.searches.map(({ query, confidence }) => noted(query, found[confidence])),
      ),
    },
    articles: {
      articles: list(
        "articles",
        clean.articles.map(({ title, helpful }) =>
          noted(title, helpful === false ? said.notHelpful : helpful ? said.helpful : ""),
        ),
      ),
    },
    steps: {
      steps: list(
        "steps",
        clean.steps.map(({ title, walkthroughId, stepId, outcome }) =>
          noted(`${title ?? walkthroughId}: ${stepId}`, came[outcome]),
        ),
      ),
    },
    history: {
      history: list(
        "history",
        clean.history?.map(({ at, reference, summary }) => `${at} ${reference}: ${summary}`),
      ),
    },
  };
  const whole = handoffToText(clean, said, { locale });
  if (countCharacters(whole) > limit) shortened.push("summary");
  const summary = handoffToText(clean, said, { locale, limit });
  const all: HandoffFields = Object.assign({}, ...Object.values(fields), { summary });
  if (shortened.length > 0) all.left_out = shorten(shortened.join(", "), limit);
  // Only keys without a value are gone.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as HandoffFields;
}

function noted(text: string, note: string): string {
  return note ? `${text} (${note})` : text;
}

/** As many of the last items as fit, under a line that says how many are left out. */
function latest(items: readonly string[], limit: number, { locale, handoff }: DeskWords): string {
  for (let dropped = 1; dropped < items.length; dropped++) {
    const text = [plural(locale, handoff.leftOut, dropped), ...items.slice(dropped)].join("\n");
    if (text.length <= limit) return text;
  }
  // Not even the last one fits whole.
  return cutWithNote(
    items.at(-1) ?? "",
    () => "…",
    (text) => text.length <= limit,
  );
}
