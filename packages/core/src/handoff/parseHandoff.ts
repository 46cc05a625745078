import {
  type Check,
  checkShape,
  isRecord,
  listOf,
  must,
  optional,
  type Problem,
  type Shape,
  shown,
} from "../channels/checks.js";
import { HandrailError } from "../errors.js";
import type { Handoff, HandoffArticle, HandoffCase, HandoffSearch, HandoffStep } from "./handoff.js";
import { mostCases, mostItems, mostName, mostText } from "./limits.js";

const mostShown = 30;

function text(most: number): Check {
  // Counted in code points, as a JSON Schema counts.
  const fits = (value: string) =>
    value.length <= most || (value.length <= 2 * most && Array.from(value).length <= most);
  return must((value) => typeof value === "string" && fits(value), `Give text of at most ${most} characters.`);
}

function like(pattern: RegExp, wanted: string): Check {
  return must((value) => typeof value === "string" && value.length <= 100 && pattern.test(value), wanted);
}

function oneOf(...known: readonly string[]): Check {
  return must((value) => known.some((one) => one === value), `Give ${known.join(", ")}.`);
}

const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d:[0-5]\d)`;
const instant = like(new RegExp(`^${date}${time}$`), "Give an ISO 8601 instant: 2026-11-16T08:00:00Z.");
const day = like(new RegExp(`^${date}(?:${time})?$`), "Give an ISO 8601 date: 2026-11-16.");
const language = like(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/, "Give a BCP 47 tag, such as lt.");
const name = text(mostName);

function objectOf<T>(shape: Record<keyof T, Check>): Check {
  // The keys of an interface are strings.
  const known = shape as Shape;
  return (value, path) =>
    isRecord(value)
      ? checkShape(value, path, known, () => `is not known. It may have ${Object.keys(known).join(", ")}.`)
      : [{ path, problem: `is ${value === undefined ? "missing" : shown(value)}. Give an object.` }];
}

const search = objectOf<HandoffSearch>({ query: name, confidence: oneOf("sure", "unsure", "none") });
const article = objectOf<HandoffArticle>({
  id: name,
  title: name,
  helpful: optional(must((value) => typeof value === "boolean", "Give true or false.")),
});
const step = objectOf<HandoffStep>({
  walkthroughId: name,
  stepId: name,
  title: optional(name),
  outcome: oneOf("seen", "done", "failed"),
});
const past = objectOf<HandoffCase>({ reference: name, summary: text(mostText), at: day });

const handoff = objectOf<Handoff>({
  version: must((value) => value === 1, "This version of Handrail reads 1."),
  locale: language,
  question: optional(text(mostText)),
  topic: optional(name),
  product: optional(name),
  page: optional(text(mostText)),
  reference: optional(name),
  startedAt: optional(instant),
  endedAt: optional(instant),
  searches: listOf(search, mostItems),
  articles: listOf(article, mostItems),
  steps: listOf(step, mostItems),
  history: optional(listOf(past, mostCases)),
});

/**
 * Reads a handoff that came from elsewhere, such as what a server was sent: already parsed from JSON. It says what
 * `@handrail/core/handoff.schema.json` says, and takes it as a whole or not at all. The texts in it are a stranger's: show
 * them as text, never as HTML.
 * @throws HandrailError that lists every value to correct, with its path.
 */
export function parseHandoff(value: unknown): Handoff {
  const problems = handoff(value, "handoff");
  // The checks just made are what the type claims.
  if (problems.length === 0) return value as Handoff;
  throw new HandrailError(
    `@handrail/core: this handoff cannot be read. An adviser would have to ask everything again. Correct:${listed(problems)}`,
  );
}

function listed(problems: readonly Problem[]): string {
  const lines = problems.slice(0, mostShown).map(({ path, problem }) => `\n- ${path} ${problem}`);
  return [...lines, ...(problems.length > mostShown ? ["\n- and more"] : [])].join("");
}
