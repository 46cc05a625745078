import type { RichText } from "@handrail/core/rich-text";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../testing/createMatcher.js";
import { plainScores } from "../testing/plainRanking.js";
import { createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import { anyLanguage } from "./language.js";
import { matchWords } from "./matchWords.js";
import { createScoreArticles } from "./scoreArticles.js";
import { splitUnspaced } from "./splitUnspaced.js";
import { createStem } from "./stem.js";

const language = { ...anyLanguage, stopWords: "my the", comparedLetters: 4 };
const analyzer = createAnalyzer("en", language, splitUnspaced);
const { analyze } = analyzer;
const stem = createStem(language);

type Fields = [title: string, keyword: string, summary: string, heading: string, text: string];

const bodyOf = (heading: string, text: string): RichText => ({
  type: "root",
  children: [
    { type: "element", tagName: "h2", children: [{ type: "text", value: heading }] },
    { type: "text", value: text },
  ],
});

const synonyms = [["sim", "rooter"], { from: "bill", to: ["pay router"] }];
const matcherOf = (entries: readonly Fields[]) => {
  const articles = entries.map(([title, keyword, summary, heading, text], id) =>
    // An article needs a title; this one has no words.
    createArticle(String(id), title || "?", { keywords: [keyword], summary, body: bodyOf(heading, text) }),
  );
  return createMatcher(buildIndexData(articles, { locale: "en", language, analyze }), analyzer, synonyms);
};

const textsOf = (fields: Fields) => fields.map((text) => analyze(text).map(({ word }) => word));

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
    "账单",
    "单价",
  ];
  const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 6 }).map((words) => words.join(" "));
  const entries = fc.array(fc.tuple(text, text, text, text, text), { minLength: 1, maxLength: 8 });
  const question = fc
    .array(fc.constantFrom(...vocabulary, "bil", "ruoter", "hg8246", "th", "单", "账户", "看账单"), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(" "));

  it("ranks exactly as a plain comparison of every article with every word", () => {
    fc.assert(
      fc.property(
        entries,
        fc.array(question, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1, 3, 50),
        (all, questions, min) => {
          const matcher = matcherOf(all);
          const { table } = matcher;
          const scoreArticles = createScoreArticles(table, min);
          for (const each of questions) {
            const asked = matchWords(matcher, analyze(each));
            const { scores, articles } = scoreArticles(asked);
            const expected = plainScores(all.map(textsOf), table.words, asked, min).map(({ score }) => score);
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
      fc.property(entries, fc.constantFrom("bill", "pay", "router", "sim", "账单"), (all, word) => {
        const matcher = matcherOf(all);
        const { scores } = createScoreArticles(matcher.table, 50)(matchWords(matcher, analyze(word)));
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

  it("finds Chinese words by single characters only if none of their pairs is known", () => {
    const only = (title: string): Fields => [title, "", "", "", ""];
    const matcher = matcherOf([only("账单"), only("简单"), only("账户")]);
    const found = (question: string) => [
      ...createScoreArticles(matcher.table, 50)(matchWords(matcher, analyze(question))).articles,
    ];
    expect(found("看账单")).toEqual([0]);
    expect(found("单账").sort()).toEqual([0, 1, 2]);
    expect(found("单").sort()).toEqual([0, 1]);
  });
});
