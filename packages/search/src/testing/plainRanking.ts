import type { AskedWord, Beginning } from "../engine/matchWords.js";
import { rarity } from "../engine/openWords.js";
import type { SimilarWords } from "../engine/similarWords.js";
import * as weights from "../engine/weights.js";

/** The analysed words of each field of an article. */
export type Texts = readonly (readonly string[])[];

/** For each id of a word, its text. */
type Words = readonly string[];

/** How often a field has a term. */
type CountIn = (field: readonly string[]) => number;

/** The score of each article by words, written plainly: every article is compared with every word of the question. */
export function plainScores(texts: readonly Texts[], words: Words, asked: readonly AskedWord[], minArticles: number) {
  const sums = texts.map(() => ({ score: 0, coverage: 0 }));
  const content = asked.filter((each) => !each.isStopWord);
  const pairs = content.filter((each) => !each.isInside);
  const mayFind = (word: AskedWord, found: number) => {
    if (word.isStopWord) return found < minArticles;
    return !word.isInside || !texts.some((fields) => pairs.some((pair) => contains(fields, words, pair)));
  };
  for (const word of [
    ...pairs,
    ...content.filter((each) => each.isInside),
    ...asked.filter((each) => each.isStopWord),
  ]) {
    const found = sums.filter((sum) => sum.score > 0).length;
    const isIncluded = sums.map(({ score }) => score > 0 || mayFind(word, found));
    const values = plainWordScores(texts, words, word, isIncluded);
    for (const [at, sum] of sums.entries()) {
      const value = values[at] ?? 0;
      if (value === 0) continue;
      const weight = word.isInside ? weights.insideCharacter : 1;
      sum.score += value * (word.isStopWord ? weights.stopWord : weight);
      sum.coverage += word.isStopWord ? weights.stopWordCoverage : weight;
    }
  }
  return sums.map(({ score, coverage }) => ({ score: score * coverage, coverage }));
}

/** Whether an article has a word of the question or one that is similar to it. */
function contains(fields: Texts, words: Words, { exact, inflected, similar }: AskedWord): boolean {
  const forms = [exact ?? [], inflected].flat().map((id) => words[id]);
  return fields.some(
    (field) =>
      field.some((word) => forms.includes(word)) || similar.some((each) => countSimilar(words, each)(field) > 0),
  );
}

function plainWordScores(
  texts: readonly Texts[],
  words: Words,
  word: AskedWord,
  isIncluded: readonly boolean[],
): number[] {
  const forms = word.exact === undefined ? word.inflected : [word.exact, ...word.inflected];
  const included = texts.filter((_, at) => isIncluded[at]);
  const countForms: CountIn = (field) =>
    forms.reduce((sum, id) => sum + (id === word.exact ? 1 : weights.inflected) * timesIn(field, words[id]), 0);
  const scoreForms = scoreOf(texts, countForms, rarity(countArticles(texts, countForms), texts.length));
  const scoresSimilar = word.similar.map((each) => {
    const count = countSimilar(words, each);
    return scoreOf(texts, count, each.closeness * rarity(countArticles(included, count), texts.length));
  });
  const exact = texts.map((fields, at) => (isIncluded[at] ? scoreForms(fields) : 0));
  const similar = texts.map((fields, at) =>
    isIncluded[at] ? scoresSimilar.reduce((sum, score) => sum + score(fields), 0) : 0,
  );
  const lowest = Math.min(...exact.filter((each) => each > 0));
  const limit = word.isStopWord ? 1 : Math.min(1, (weights.maxSimilar * lowest) / Math.max(...similar));
  return exact.map((value, at) => {
    const other = similar[at] ?? 0;
    return value > 0 ? value : other > 0 ? other * limit : 0;
  });
}

/** Scores one term by BM25+ in each field. */
function scoreOf(texts: readonly Texts[], countIn: CountIn, worth: number): (fields: Texts) => number {
  const averages = [0, 1, 2, 3, 4].map(
    (field) => texts.reduce((sum, fields) => sum + new Set(fields[field]).size, 0) / texts.length,
  );
  return (fields) =>
    fields.reduce((sum, field, at) => {
      const times = countIn(field);
      if (times === 0) return sum;
      const length = new Set(field).size / (averages[at] || 1);
      const dampened = times + weights.repetition * (1 - weights.fieldLength + weights.fieldLength * length);
      const repeated = (times * (weights.repetition + 1)) / dampened;
      return sum + worth * (weights.fields[at] ?? 0) * (weights.presence + repeated);
    }, 0);
}

function countSimilar(words: Words, { ids, together }: SimilarWords): CountIn {
  const count = (field: readonly string[], each: readonly number[]) =>
    each.reduce((sum, id) => sum + timesIn(field, words[id]), 0);
  return (field) => (together ? Math.min(...together.map((each) => count(field, each))) : count(field, ids));
}

function countArticles(texts: readonly Texts[], countIn: CountIn): number {
  return texts.filter((fields) => fields.some((field) => countIn(field) > 0)).length;
}

function timesIn(field: readonly string[], word: string | undefined): number {
  return field.filter((each) => each === word).length;
}

/** What {@link plainRanking} ranks. */
export interface PlainIndex {
  texts: readonly Texts[];
  /** For each article, the words of its title and of each of its phrasings and keywords. */
  phrases: readonly Texts[];
  words: Words;
  /** For each word, how much it tells. */
  information: readonly number[];
  isStopWord: (word: string) => boolean;
}

/** The whole ranking of a few articles, written plainly: every phrase of every article is compared with the question. */
export function plainRanking(
  { texts, phrases, words, information, isStopWord }: PlainIndex,
  asked: readonly AskedWord[],
  beginnings: readonly Beginning[],
  limit: number,
): number[] {
  const squares = words.map((word, id) => ((information[id] ?? 0) * (isStopWord(word) ? weights.stopWord : 1)) ** 2);
  const squareOf = (word: string) => squares[words.indexOf(word)] ?? 0;
  const content = asked.filter((each) => !each.isStopWord && !each.isInside);
  const only = content.length === 1 ? content[0] : undefined;
  const compared = plainScores(texts, words, asked, Number.POSITIVE_INFINITY)
    .map(({ score, coverage }, article) => {
      const named = (phrases[article] ?? []).filter((phrase) => phrase.length > 0);
      const likenesses = named
        .map((phrase) => {
          const length = Math.sqrt(phrase.reduce((sum, word) => sum + squareOf(word), 0));
          return phrase.reduce((sum, word) => sum + squareOf(word) * plainCloseness(words, asked, word), 0) / length;
        })
        .filter((value) => value > 0)
        .sort((a, b) => b - a)
        .slice(0, 3);
      const likeness = likenesses.reduce((sum, value, at) => sum + value * weights.nextPhrase ** at, 0);
      const typedShares = (isLonger: boolean) =>
        beginnings.flatMap((beginning) => named.map((phrase) => plainTyped(words, beginning, phrase, isLonger)));
      const typed = Math.max(0, ...typedShares(false));
      const longer = Math.max(0, ...typedShares(true));
      const bonus = typed > 0 ? weights.continuedPhrase * (1 + typed) : 0;
      const isFound = score > 0;
      const isExact = only?.exact !== undefined && (texts[article] ?? []).flat().includes(only.word);
      return { article, isFound, coverage, longer, typed, isExact, score: score + weights.likeness * likeness + bonus };
    })
    .filter(({ isFound }) => isFound)
    .sort(
      (a, b) =>
        b.typed - a.typed || Number(b.isExact) - Number(a.isExact) || b.score - a.score || a.article - b.article,
    );
  const [first] = compared;
  const shown = compared.filter(
    ({ score, coverage }) => score >= (first?.score ?? 0) * weights.minScoreShare || coverage >= (first?.coverage ?? 0),
  );
  const places = Math.floor(limit / 3);
  const moved = shown
    .slice(limit - places)
    .filter(({ longer }) => longer > 0)
    .sort((a, b) => b.longer - a.longer)
    .slice(0, places);
  const others = shown.filter((each) => !moved.includes(each));
  const at = limit - moved.length;
  return [...others.slice(0, at), ...moved, ...others.slice(at)].slice(0, limit).map(({ article }) => article);
}

/** How close a word of a phrase is to the closest word of the question, from 0 to 1. */
function plainCloseness(words: Words, asked: readonly AskedWord[], word: string): number {
  const id = words.indexOf(word);
  const values = asked.flatMap(({ exact, inflected, similar, isStopWord }) => {
    const isKnown = exact !== undefined || inflected.length > 0;
    const counted = similar.filter(({ kind }) => !isKnown || isStopWord || kind === "synonym");
    return [
      exact === id ? 1 : 0,
      inflected.includes(id) ? weights.inflected : 0,
      ...counted.map(({ ids, closeness }) => (ids.includes(id) ? Math.sqrt(closeness) : 0)),
    ];
  });
  return Math.max(0, ...values);
}

/** The share of a phrase that is typed, if it begins with the question. `isLonger`: only if its word is longer than a known last one. */
function plainTyped(
  words: Words,
  { complete, dropped, last, exact }: Beginning,
  phrase: readonly string[],
  isLonger: boolean,
): number {
  const word = phrase[complete.length];
  const begins = complete.every((id, at) => id !== undefined && words[id] === phrase[at]);
  if (!begins || !word?.startsWith(last)) return 0;
  if ((exact !== undefined && words[exact] !== word) !== isLonger) return 0;
  const lengthOf = (list: readonly string[]) => list.reduce((sum, each) => sum + each.length, 0);
  const share = (lengthOf(phrase.slice(0, complete.length)) + last.length) / lengthOf(phrase);
  return share * weights.droppedStopWord ** dropped;
}
