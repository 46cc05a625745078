import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainRanking } from "../testing/plainRanking.js";
import { createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import { anyLanguage } from "./language.js";
import { beginningOf, matchWords } from "./matchWords.js";
import { openIndex } from "./openIndex.js";
import { openWords } from "./openWords.js";
import { bestOf } from "./rank.js";
import { createFindSlips } from "./slips.js";
import { createStem } from "./stem.js";
import { createFindSynonyms } from "./synonyms.js";

const language = { ...anyLanguage, stopWords: "my the", comparedLetters: 4 };
const analyzer = createAnalyzer("en", language);
const { analyze, isStopWord } = analyzer;
/** A phrase is compared by the words that it consists of, without joined ones. */
const plainWordsOf = (text: string) => analyze(text).flatMap(({ word, joined }) => (joined ? [] : [word]));
const wordsOf = (text: string) => analyze(text).map(({ word }) => word);

const vocabulary = [
  "my",
  "the",
  "bill",
  "bills",
  "billing",
  "router",
  "rooter",
  "sim",
  "simple",
  "pay",
  "payment",
  "5g",
];
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 5 }).map((words) => words.join(" "));
const entry = fc.record({
  title: text.map((each) => each || "?"),
  keywords: fc.array(text, { maxLength: 3 }),
  summary: text,
});
const question = fc
  .array(fc.constantFrom(...vocabulary, "bil", "ruoter", "th", "si"), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));
const synonyms = [["sim", "rooter"], { from: "bill", to: ["pay router"] }];

describe("rank", () => {
  it("orders articles exactly as a plain comparison with every phrase and word", () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 9 }),
        question,
        fc.integer({ min: 1, max: 9 }),
        (...each) => {
          const [entries, asked, limit] = each;
          const articles = entries.map(({ title, ...rest }, id) =>
            createArticle(String(id), title, { ...rest, text: "" }),
          );
          const data = { ...buildIndexData(articles, { locale: "en", language, analyze }), synonyms };
          const stem = createStem(language);
          const table = openWords(data, stem);
          const findSynonyms = createFindSynonyms(synonyms, { analyze, stem, table });
          const findSlips = createFindSlips(table.words);
          const matcher = { table, stem, isStopWord, findSlips, findCompounds: undefined, findSynonyms };
          const texts = entries.map(({ title, keywords, summary }) => [
            wordsOf(title),
            keywords.flatMap(wordsOf),
            wordsOf(summary),
            [],
            [],
          ]);
          const phrases = entries.map(({ title, keywords }) => [title, ...keywords].map(plainWordsOf));
          const { words, information } = table;
          const expected = plainRanking(
            { texts, phrases, words, information: [...information], isStopWord },
            matchWords(matcher, analyze(asked)),
            beginningOf(matcher, analyze(asked)),
            limit,
          );
          const found = openIndex(data, analyzer).find(asked, { limit, offset: 0 });
          expect(found?.articles ?? []).toEqual(expected);
        },
      ),
    );
  });
});

describe("bestOf", () => {
  it("returns the same as sorting all", () => {
    const values = fc.array(fc.constantFrom(0, 1, 2, 3, 0.5), { maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 12 }), (list, count) => {
        const scores = Float64Array.from(list);
        const articles = list.map((_, at) => (at * 7) % list.length);
        const unique = [...new Set(articles)];
        const expected = unique.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, count);
        expect(bestOf(unique, scores, count)).toEqual(expected);
      }),
    );
  });
});
