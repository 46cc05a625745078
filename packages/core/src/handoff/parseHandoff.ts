import { HandrailError } from "../errors.js";
import { type Check, listOf, objectOf, optional, valueCheck } from "../validation/checks.js";
import { isOneOf } from "../validation/isOneOf.js";
import { isIsoDate, isIsoInstant } from "../validation/isoDate.js";
import { problemList } from "../validation/problems.js";
import type { Handoff, HandoffArticle, HandoffCase, HandoffSearch, HandoffStep } from "./handoff.js";
import { maxCases, maxItems, maxNameLength, maxTextLength } from "./limits.js";

function text(maxLength: number): Check {
  // Code points, because JSON Schema counts them.
  const fits = (value: string) =>
    value.length <= maxLength || (value.length <= 2 * maxLength && Array.from(value).length <= maxLength);
  return valueCheck(
    (value) => typeof value === "string" && fits(value),
    `Give text of at most ${maxLength} characters.`,
  );
}

function shortText(isValid: (value: string) => boolean, advice: string): Check {
  return valueCheck((value) => typeof value === "string" && value.length <= 100 && isValid(value), advice);
}

function choice<const T extends string>(known: Readonly<Record<T, true>>): Check {
  return valueCheck(isOneOf(known), `Give ${Object.keys(known).join(", ")}.`);
}

const instant = shortText(isIsoInstant, "Give an ISO 8601 instant: 2026-11-16T08:00:00Z.");
const day = shortText((value) => isIsoDate(value) || isIsoInstant(value), "Give an ISO 8601 date: 2026-11-16.");
const language = shortText(
  (value) => /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(value),
  "Give a BCP 47 tag, such as lt.",
);
const name = text(maxNameLength);

const search = objectOf<HandoffSearch>({
  query: name,
  confidence: choice<HandoffSearch["confidence"]>({ sure: true, unsure: true, none: true }),
});
const article = objectOf<HandoffArticle>({
  id: name,
  title: name,
  helpful: optional(valueCheck((value) => typeof value === "boolean", "Give true or false.")),
});
const step = objectOf<HandoffStep>({
  walkthroughId: name,
  stepId: name,
  title: optional(name),
  version: optional(valueCheck((value) => Number.isSafeInteger(value) && Number(value) >= 0, "Give a whole number.")),
  outcome: choice<HandoffStep["outcome"]>({ seen: true, done: true, failed: true }),
});
const pastCase = objectOf<HandoffCase>({ reference: name, summary: text(maxTextLength), at: day });

const handoff = objectOf<Handoff>({
  version: valueCheck((value) => value === 1, "This version of Handrail reads 1."),
  locale: language,
  question: optional(text(maxTextLength)),
  topic: optional(name),
  product: optional(name),
  page: optional(text(maxTextLength)),
  reference: optional(name),
  startedAt: optional(instant),
  endedAt: optional(instant),
  searches: listOf(search, maxItems),
  articles: listOf(article, maxItems),
  steps: listOf(step, maxItems),
  history: optional(listOf(pastCase, maxCases)),
});

/**
 * Reads an untrusted handoff that is already parsed from JSON, such as the body of a request. It accepts exactly what
 * `@handrail/core/handoff.schema.json` describes, as a whole or not at all. The texts come from a stranger: show them as
 * text, never as HTML.
 * @throws HandrailError that lists every value to correct, with its path.
 */
export function parseHandoff(value: unknown): Handoff {
  const problems = handoff(value, "handoff");
  // The checks above establish exactly what the type claims.
  if (problems.length === 0) return value as Handoff;
  throw new HandrailError(
    "@handrail/core: this handoff cannot be read. An adviser would have to ask everything again. " +
      `Correct:${problemList(problems)}`,
  );
}
