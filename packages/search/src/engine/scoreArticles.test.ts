import type { RichText } from "@handrail/core/rich-text";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import { anyLanguage } from "./language.js";
import { type AskedWord, matchWords } from "./matchWords.js";
import { openWords, rarity } from "./openWords.js";
import { createScoreArticles } from "./scoreArticles.js";
import { createFindSlips } from "./slips.js";
import { createStem } from "./stem.js";
import { weights } from "./weights.js";

const language = { ...anyLanguage, stopWords: "my the", comparedLetters: 4 };
const { analyze, isStopWord } = createAnalyzer("en", language);
const stem = createStem(language);

type Fields = [title: string, keyword: string, summary: string, heading: string, text: string];

const bodyOf = (heading: string, text: string): RichText => ({
  type: "root",
  children: [
    { type: "element", tagName: "h2", children: [{ type: "text", value: heading }] },
    { type: "text", value: text },
  ],
});

const openTable = (entries: readonly Fields[]) => {
  const articles = entries.map(([title, keyword, summary, heading, text], id) =>
    // An article needs a title; this one has no words.
    createArticle(String(id), title || "?", { keywords: [keyword], summary, body: bodyOf(heading, text) }),
  );
  return openWords(buildIndexData(articles, { locale: "en", language, analyze }), stem);
};

/** The same ranking, written plainly: every article is compared with every word of the question. */
function plainScores(
  entries: readonly Fields[],
  words: readonly string[],
  asked: readonly AskedWord[],
  minArticles: number,
) {
  const texts = entries.map((fields) => fields.map((text) => analyze(text).map(({ word }) => word)));
  const averages = [0, 1, 2, 3, 4].map(
    (field) => texts.reduce((sum, fields) => sum + new Set(fields[field]).size, 0) / texts.length,
  );
  const score = (
    ids: readonly number[],
    share: (id: number) => number,
    information: number,
    fields: readonly string[][],
  ) =>
    fields.reduce((sum, text, field) => {
      const times = ids.reduce((count, id) => count + share(id) * text.filter((word) => word === words[id]).length, 0);
      if (times === 0) return sum;
      const length = new Set(text).size / (averages[field] || 1);
      const dampened = times + weights.repetition * (1 - weights.fieldLength + weights.fieldLength * length);
      const repeated = (times * (weights.repetition + 1)) / dampened;
      return sum + information * (weights.fields[field] ?? 0) * (weights.presence + repeated);
    }, 0);
  const rarityOf = (ids: readonly number[]) =>
    rarity(texts.filter((fields) => ids.some((id) => fields.flat().includes(words[id] ?? ""))).length, texts.length);

  const sums = texts.map(() => ({ score: 0, coverage: 0 }));
  for (const word of [...asked.filter((each) => !each.isStopWord), ...asked.filter((each) => each.isStopWord)]) {
    const found = sums.filter((sum) => sum.score > 0).length;
    const isIncluded = (at: number) => !word.isStopWord || found < minArticles || (sums[at]?.score ?? 0) > 0;
    const forms = word.exact === undefined ? word.inflected : [word.exact, ...word.inflected];
    const share = (id: number) => (id === word.exact ? 1 : weights.inflected);
    const exact = texts.map((fields, at) => (isIncluded(at) ? score(forms, share, rarityOf(forms), fields) : 0));
    const similar = texts.map((fields, at) =>
      isIncluded(at)
        ? word.similar.reduce((sum, { ids, closeness }) => {
            const among = texts.filter((_, other) => isIncluded(other));
            const count = among.filter((each) => ids.some((id) => each.flat().includes(words[id] ?? ""))).length;
            return sum + score(ids, () => 1, closeness * rarity(count, texts.length), fields);
          }, 0)
        : 0,
    );
    const lowest = Math.min(...exact.filter((each) => each > 0));
    const limit = word.isStopWord ? 1 : Math.min(1, (weights.maxSimilar * lowest) / Math.max(...similar));
    for (const [at, sum] of sums.entries()) {
      const value = (exact[at] ?? 0) > 0 ? (exact[at] ?? 0) : (similar[at] ?? 0) > 0 ? (similar[at] ?? 0) * limit : 0;
      if (value === 0) continue;
      sum.score += value * (word.isStopWord ? weights.stopWord : 1);
      sum.coverage += word.isStopWord ? weights.stopWordCoverage : 1;
    }
  }
  return sums.map(({ score: sum, coverage }) => sum * coverage);
}

describe("createScoreArticles", () => {
  const vocabulary = [
    "my",
    "the",
    "bill",
    "bills",
    "billing",
    "router",
    "rooter",
    "sim",
    "pay",
    "payment",
    "5g",
    "hg8245",
  ];
  const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 6 }).map((words) => words.join(" "));
  const entries = fc.array(fc.tuple(text, text, text, text, text), { minLength: 1, maxLength: 8 });
  const question = fc
    .array(fc.constantFrom(...vocabulary, "bil", "ruoter", "hg8246", "th"), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(" "));

  it("ranks exactly as a plain comparison of every article with every word", () => {
    fc.assert(
      fc.property(
        entries,
        fc.array(question, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1, 3, 50),
        (all, questions, min) => {
          const table = openTable(all);
          const matcher = { table, stem, isStopWord, findSlips: createFindSlips(table.words), joinsNouns: false };
          const scoreArticles = createScoreArticles(table, min);
          for (const each of questions) {
            const asked = matchWords(matcher, analyze(each));
            const { scores, articles } = scoreArticles(asked);
            const expected = plainScores(all, table.words, asked, min);
            expect([...scores]).toEqual(expected.map((score) => expect.closeTo(score, 9)));
            expect([...articles].sort((a, b) => a - b)).toEqual(
              expected.flatMap((score, at) => (score > 0 ? [at] : [])),
            );
          }
        },
      ),
    );
  });

  it("never scores an article with a similar word as high as one with the word itself", () => {
    fc.assert(
      fc.property(entries, fc.constantFrom("bill", "pay", "router", "sim"), (all, word) => {
        const table = openTable(all);
        const matcher = { table, stem, isStopWord, findSlips: createFindSlips(table.words), joinsNouns: false };
        const { scores } = createScoreArticles(table, 50)(matchWords(matcher, analyze(word)));
        const isExact = all.map((fields) => fields.join(" ").split(" ").includes(word));
        const exact = [...scores].filter((_, at) => isExact[at]);
        const similar = [...scores].filter(
          (_, at) =>
            !isExact[at] && !analyze(all[at]?.join(" ") ?? "").some((token) => stem(token.word) === stem(word)),
        );
        if (exact.length > 0) expect(Math.max(0, ...similar)).toBeLessThan(Math.min(...exact));
      }),
    );
  });
});
