import type { SearchConfidence } from "@handrail/core";
import type { SearchHit } from "../answer/searchAnswer.js";

/** What a stop word counts, compared with another word. */
const stopWordWeight = 0.2;
/** The share of the question that a sure hit covers at least. */
const sureShare = 0.5;

/**
 * Estimates how likely the first hit answers the question, for a service whose score does not: from the share of the question's words that
 * title and summary of the hit cover. A word is covered by itself, by another form of it, by a longer word if it is the last one, and by
 * one highlighted word that no other word explains, because the service may know a slip or a synonym. Stop words count a fifth. A number
 * or code is covered only by itself, and without it no hit is sure.
 * @param stopWords The stop words of a language pack, separated by spaces.
 */
export function confidenceFromCoverage(query: string, [hit]: readonly SearchHit[], stopWords = ""): SearchConfidence {
  if (!hit) return "none";
  const { title, summary = "", titleRanges = [], summaryRanges = [] } = hit;
  const asked = wordsOf(query);
  const last = [...asked].at(-1);
  const inText = [...wordsOf(`${title}\n${summary}`)];
  const unimportant = wordsOf(stopWords);
  const covers = (word: string, textWord: string) =>
    textWord === word || (!isCode(word) && (isForm(word, textWord) || (word === last && textWord.startsWith(word))));
  const marked = [
    ...titleRanges.map(([start, end]) => title.slice(start, end)),
    ...summaryRanges.map(([start, end]) => summary.slice(start, end)),
  ];
  const unexplained = [...wordsOf(marked.join("\n"))].filter(
    (textWord) => !unimportant.has(textWord) && ![...asked].some((word) => covers(word, textWord)),
  );
  let total = 0;
  let covered = 0;
  let isSure = false;
  for (const word of asked) {
    const weight = unimportant.has(word) ? stopWordWeight : 1;
    total += weight;
    const isCovered = inText.some((textWord) => covers(word, textWord));
    if (!isCovered && isCode(word)) return "unsure";
    if (!isCovered && (weight < 1 || unexplained.pop() === undefined)) continue;
    covered += weight;
    isSure ||= weight === 1;
  }
  return isSure && covered >= sureShare * total ? "sure" : "unsure";
}

function isCode(word: string): boolean {
  return /\p{N}/u.test(word);
}

/** Whether two words differ in their last letters only: "bill" and "bills", "cancel" and "cancelled". */
function isForm(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared > 2 && shared >= 0.6 * Math.max(a.length, b.length);
}

/** Scripts without spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/g;

/**
 * Returns the different words of a text, without case, accents and hyphens, and with grouped digits as one word. Text without spaces is
 * compared by its characters. It is simpler than the analysis of the embedded engine, because the service has already found the words, and
 * an adapter must stay small.
 */
function wordsOf(text: string): Set<string> {
  const folded = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}'’\u2010\u2011-]/gu, "")
    .replace(/(\d) (?=\d)/g, "$1")
    .replace(unspaced, " $& ");
  return new Set(folded.match(/[\p{L}\p{N}]+/gu));
}
