import type { HighlightRange } from "../answer/searchAnswer.js";
import type { Analyze, Token } from "./analyze.js";
import type { AskedTerm } from "./askedTerms.js";
import { highlightRanges } from "./highlight.js";

/** The length of an excerpt in UTF-16 code units. */
const excerptLength = 180;
/** How much of it may be before the first match. */
const leadLength = 60;

/** A passage of a text, with the matches in it. */
export interface Excerpt {
  excerpt: string;
  excerptRanges: readonly HighlightRange[];
}

/** Finds the passage of a text with the most of what is asked. Returns `undefined` if the text has nothing of it. */
export function findExcerpt(text: string, terms: readonly AskedTerm[], analyze: Analyze): Excerpt | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  const matches = analyze(plain)
    .flatMap((token) => terms.flatMap((term) => (term.words.has(token.word) ? { ...token, term } : [])))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const best = findWindow(matches);
  if (!best) return undefined;
  const start = startOf(plain, best.start);
  const end = endOf(plain, start, best.end);
  const excerpt = `${start > 0 ? "…" : ""}${plain.slice(start, end).trim()}${end < plain.length ? "…" : ""}`;
  const words = new Set(terms.flatMap((term) => [...term.words]));
  return { excerpt, excerptRanges: highlightRanges(excerpt, words, analyze) };
}

/** Finds the matches within one excerpt that tell the most: each term counts once. */
function findWindow(matches: readonly (Token & { term: AskedTerm })[]): { start: number; end: number } | undefined {
  const counts = new Map<AskedTerm, number>();
  let best: { start: number; end: number } | undefined;
  let highest = 0;
  let sum = 0;
  let first = 0;
  for (const [at, { end, term }] of matches.entries()) {
    if (!counts.get(term)) sum += term.weight;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    while (first < at) {
      const oldest = matches[first];
      if (!oldest || end - oldest.start <= excerptLength - leadLength) break;
      const left = (counts.get(oldest.term) ?? 0) - 1;
      counts.set(oldest.term, left);
      if (left === 0) sum -= oldest.term.weight;
      first += 1;
    }
    const start = matches[first]?.start ?? end;
    if (sum > highest + 1e-9) {
      best = { start, end };
      highest = sum;
    }
  }
  return best;
}

/** Returns the start of an excerpt before a match: of its sentence if that is near, or of a word. */
function startOf(text: string, match: number): number {
  const from = Math.max(0, match - leadLength);
  if (from === 0) return 0;
  const before = text.slice(from, match);
  const [lead] = /^.*(?:[.!?] |。)/.exec(before) ?? [];
  if (lead !== undefined) return from + lead.length;
  const space = before.indexOf(" ");
  return space >= 0 ? from + space + 1 : match;
}

/** Returns the end of an excerpt: the end of a word after the matches. */
function endOf(text: string, start: number, matched: number): number {
  const end = start + excerptLength;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(" ", end);
  if (space > matched) return space;
  return Math.max(matched, lastCharacter(text, matched, end));
}

/** Returns the last end of a whole character, as people see them, in a range of a text without spaces. */
function lastCharacter(text: string, from: number, to: number): number {
  if (typeof Intl.Segmenter !== "function") return from;
  let end = from;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
    text.slice(from, to + 32),
  )) {
    if (from + index + segment.length > to) break;
    end = from + index + segment.length;
  }
  return end;
}
