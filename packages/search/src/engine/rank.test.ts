import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../testing/createMatcher.js";
import { plainRanking } from "../testing/plainRanking.js";
import { createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import { createSearchIndex } from "./createSearchIndex.js";
import { anyLanguage } from "./language.js";
import { beginningsOf, matchWords } from "./matchWords.js";
import { openIndex } from "./openIndex.js";
import { bestOf } from "./rank.js";
import { splitUnspaced } from "./splitUnspaced.js";

const language = { ...anyLanguage, stopWords: "my the", comparedLetters: 4 };
const analyzer = createAnalyzer("en", language, splitUnspaced);
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
  "账单",
  "账户",
  "单价",
];
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 5 }).map((words) => words.join(" "));
const entry = fc.record({
  title: text.map((each) => each || "?"),
  keywords: fc.array(text, { maxLength: 3 }),
  summary: text,
});
const question = fc
  .array(fc.constantFrom(...vocabulary, "bil", "ruoter", "th", "si", "单", "我的账单"), { minLength: 1, maxLength: 4 })
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
          const matcher = createMatcher(data, analyzer, synonyms);
          const texts = entries.map(({ title, keywords, summary }) => [
            wordsOf(title),
            keywords.flatMap(wordsOf),
            wordsOf(summary),
            [],
            [],
          ]);
          const phrases = entries.map(({ title, keywords }) => [title, ...keywords].map(plainWordsOf));
          const { words, information } = matcher.table;
          const expected = plainRanking(
            { texts, phrases, words, information: [...information], isStopWord },
            matchWords(matcher, analyze(asked)),
            beginningsOf(matcher, analyze(asked)),
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
        const compare = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
        expect(bestOf(unique, compare, count)).toEqual(unique.toSorted(compare).slice(0, count));
      }),
    );
  });
});

describe("SearchIndex.search", () => {
  it("puts articles with the asked word itself before all with another form of it", () => {
    const body = fc.array(fc.constantFrom("pay", "router", "bills", "billing", "bill"), { maxLength: 12 });
    const field = body.map((words) => words.join(" "));
    const articles = fc.array(fc.record({ title: field.map((each) => `? ${each}`), summary: field, text: field }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(articles, fc.constantFrom("bill", "bills", "billing"), (entries, asked) => {
        const all = entries.map(({ title, ...rest }, id) => createArticle(String(id), title, rest));
        const { hits } = createSearchIndex(all, { language }).search(`the ${asked} the`, { limit: 9 });
        const isExact = hits.map(({ id }) => {
          const { title, summary, text: given } = entries[Number(id)] ?? { title: "", summary: "", text: "" };
          return [title, summary, given].join(" ").split(" ").includes(asked);
        });
        expect(isExact).toEqual(isExact.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it("shows what begins with the question until the customer types something else", () => {
    const title = fc.array(fc.constantFrom("how", "do", "pay", "payment", "bill", "the", "my"), {
      minLength: 2,
      maxLength: 5,
    });
    const titles = fc.uniqueArray(
      title.map((words) => words.join(" ")),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(titles, fc.nat(), (all, choice) => {
        const index = createSearchIndex(
          all.map((each) => createArticle(each, each, { summary: "", text: "" })),
          { language: { stopWords: "how do the my" } },
        );
        const typed = all[choice % all.length] ?? "";
        const found = Array.from(typed, (_, at) => typed.slice(0, at + 1))
          .filter((each) => each.trimEnd() === each && each.length > 1)
          .map((each) => ({ each, ids: index.search(each, { limit: 3 }).hits.map(({ id }) => id) }));
        for (const [at, { ids }] of found.entries()) {
          const next = found[at + 1];
          if (!next) continue;
          const first = ids.filter((id) => id.startsWith(next.each)).slice(0, 1);
          expect(next.ids).toEqual(expect.arrayContaining(first));
        }
      }),
    );
  });
});
