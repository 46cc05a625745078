import type { Advice } from "../report/AdvisedError.js";
import { AdvisedError } from "../report/AdvisedError.js";
import type { HighlightRange, MatchedField, SearchAnswer, SearchHit } from "./searchAnswer.js";

/** An untrusted object. Each field is checked before it is used. */
type Unchecked = Partial<Record<string, unknown>>;

/** What {@link readAnswer} returns. */
export interface ReadAnswer {
  /** The answer with its valid hits. */
  answer: SearchAnswer;
  /** What was wrong with it, for the developer. */
  problem: Advice | undefined;
}

/**
 * Checks what a source returned. Hits without an id or a title are dropped, and so are other fields of the wrong type and repeated hits.
 * The confidence always agrees with the hits: `none` without hits, and at least `unsure` with some.
 * @throws AdvisedError if the value is not an answer, or none of its hits can be shown
 */
export function readAnswer(value: unknown): ReadAnswer {
  const { hits, confidence, fallback, total } = unchecked(value);
  if (!Array.isArray(hits)) {
    throw new AdvisedError(({ notAnAnswer }) => notAnAnswer);
  }
  const valid = withoutRepeated(hits.flatMap((hit) => readHit(hit) ?? []));
  const dropped = hits.length - valid.length;
  if (valid.length === 0 && dropped > 0) {
    throw new AdvisedError(({ noValidHit }) => noValidHit);
  }
  const problem =
    dropped > 0 ? ({ droppedHits }: Parameters<Advice>[0]) => droppedHits(dropped, hits.length) : problemOf(confidence);
  return {
    answer: {
      hits: valid,
      confidence: valid.length === 0 ? "none" : confidence === "sure" ? "sure" : "unsure",
      ...(isCount(total) && total > valid.length && { total }),
      ...(fallback === true && { fallback }),
    },
    problem,
  };
}

function problemOf(confidence: unknown): Advice | undefined {
  if (confidence === "sure" || confidence === "unsure" || confidence === "none") return undefined;
  return ({ unknownConfidence }) => unknownConfidence(confidence);
}

function readHit(value: unknown): SearchHit | undefined {
  const hit = unchecked(value);
  const { id, title, topics, matchedIn } = hit;
  if (!isText(id) || !isText(title)) return undefined;
  const texts = textFields.flatMap((name) => (isText(hit[name]) ? [[name, hit[name]]] : []));
  const lists = rangeFields.flatMap((name) => {
    const ranges = hit[name];
    return Array.isArray(ranges) ? [[name, ranges.filter(isRange)]] : [];
  });
  return {
    id,
    title,
    ...(Array.isArray(topics) && { topics: topics.filter(isText) }),
    ...(isMatchedField(matchedIn) && { matchedIn }),
    ...Object.fromEntries([...texts, ...lists]),
  };
}

const textFields = ["summary", "href", "part", "locale", "label", "excerpt"] as const;
const rangeFields = ["titleRanges", "summaryRanges", "excerptRanges"] as const;

function withoutRepeated(hits: readonly SearchHit[]): SearchHit[] {
  const byKey = new Map<string, SearchHit>();
  for (const hit of hits) {
    const key = hitKey(hit);
    if (!byKey.has(key)) byKey.set(key, hit);
  }
  return [...byKey.values()];
}

/** Identifies a hit among the hits of an answer. Two parts of one article differ by their part or address. */
export function hitKey({ id, href, part, label }: SearchHit): string {
  return JSON.stringify([id, href, part, label]);
}

function unchecked(value: unknown): Unchecked {
  return typeof value === "object" && value !== null ? (value as Unchecked) : {}; // The cast only permits reading.
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

const matchedFields: ReadonlySet<unknown> = new Set<MatchedField>([
  "title",
  "summary",
  "phrasings",
  "keywords",
  "headings",
  "body",
  "text",
]);

function isMatchedField(value: unknown): value is MatchedField {
  return matchedFields.has(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isRange(value: unknown): value is HighlightRange {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}
