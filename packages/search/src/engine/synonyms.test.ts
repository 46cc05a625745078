import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { createAnalyzer } from "./analyze.js";
import { createSearchIndex, loadSearchIndex } from "./createSearchIndex.js";
import type { Synonyms } from "./indexData.js";
import { splitUnspaced } from "./splitUnspaced.js";
import { createStem } from "./stem.js";

const search = (titles: readonly string[], synonyms: Synonyms, question: string, locale = "en") =>
  createSearchIndex(
    titles.map((title) => createArticle(title, title, { locale, summary: "", text: "" })),
    { locale, language: allLanguages[locale], synonyms },
  ).search(question);
const idsOf = (...given: Parameters<typeof search>) => search(...given).hits.map(({ id }) => id);

describe("createSearchIndex with synonyms", () => {
  it.each([
    ["en", [["sim", "chip"]], "chip", "Order a SIM"],
    ["en", [["sim", "chip"]], "lost my chips", "Replace SIMs"],
    ["en", [["sim", "sim card"]], "sim", "Order a SIM card"],
    ["en", [["chip", "sim card"]], "chip", "Order a SIM card"],
    ["en", [["chip", "sim card"]], "new sim cards", "Order a chip"],
    ["en", [["e-mail", "letter"]], "letter", "Change your email"],
    ["en", [["e-mail", "letter"]], "email", "Send a letter"],
    ["en", [{ from: "tethering", to: ["hotspot"] }], "tethering", "Set up a hotspot"],
    ["lt", [["sąskaita", "faktūra"]], "fakturos", "Mano sąskaitos"],
    ["zh", [["账单", "发票"]], "发票", "我的账单"],
    ["zh", [["账单", "发票"]], "开发票吗", "看账单"],
    ["zh", [["流量包", "套餐"]], "买套餐", "流量包"],
    ["zh", [["流量包", "套餐"]], "买流量包", "换套餐"],
    ["zh", [["卡", "芯片"]], "换卡", "芯片"],
    ["ja", [["請求書", "明細"]], "明細", "請求書を見る"],
  ] as [string, Synonyms, string, string][])(
    "in %s with %j finds for %j the article %j",
    (locale, synonyms, ...rest) => {
      const [question, title] = rest;
      expect(idsOf(["?", title], [], question, locale)).not.toContain("?");
      expect(idsOf(["?", title], synonyms, question, locale)).toContain(title);
    },
  );

  it("finds nothing in the other direction of a one-way synonym", () => {
    expect(idsOf(["Set up tethering"], [{ from: "tethering", to: ["hotspot"] }], "hotspot")).toEqual([]);
  });

  it("needs all words of a synonym in one field", () => {
    expect(idsOf(["A discount card", "Order a SIM card"], [["chip", "sim card"]], "chip")).toEqual([
      "Order a SIM card",
    ]);
  });

  it("is as sure of a synonym as of the word itself", () => {
    const titles = ["Order a new chip", "My bill is wrong", "Move home", "Slow internet"];
    expect(search(titles, [], "order a new sim").confidence).toBe(search(titles, [], "order a new zxqv").confidence);
    expect(search(titles, [["sim", "chip"]], "order a new sim").confidence).toBe("sure");
    expect(search(titles, [["sim", "chip"]], "sim").hits[0]?.titleRanges).toEqual([[12, 16]]);
  });

  it("stores them in the index, which answers the same after a round trip through JSON", () => {
    const index = createSearchIndex([createArticle("sim", "Order a SIM card")], { synonyms: [["chip", "sim card"]] });
    const loaded = loadSearchIndex(JSON.parse(JSON.stringify(index)));
    expect(loaded.search("chip")).toEqual(index.search("chip"));
    expect(loaded.search("chip").hits).toHaveLength(1);
  });

  it.each([[7], [[["sim"]]], [[["sim", ""]]], [[{ from: "sim" }]], [[{ from: "sim", to: [] }]], [[null]]])(
    "rejects %j, which are not synonyms",
    (synonyms) => {
      // A file may have anything.
      expect(() => createSearchIndex([], { synonyms: synonyms as never })).toThrow("the synonyms have a wrong form");
      const data = JSON.parse(JSON.stringify(createSearchIndex([])));
      expect(() => loadSearchIndex({ ...data, synonyms })).toThrow("not a whole search index");
    },
  );

  const words = ["bill", "bills", "chip", "sim", "card", "router", "pay", "modem"];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((each) => each.join(" "));
  const member = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((each) => each.join(" "));
  const group = fc.uniqueArray(member, { minLength: 2, maxLength: 3 });
  const oneWay = fc.record({ from: member, to: fc.array(member, { minLength: 1, maxLength: 2 }) });
  const language = allLanguages.en ?? { stopWords: "" };
  const { analyze } = createAnalyzer("en", language, splitUnspaced);
  const stem = createStem(language);
  const stemsOf = (each: string) => analyze(each).map((token) => stem(token.word));
  const hasRun = (stems: readonly string[], run: readonly string[]) =>
    stems.some((_, at) => run.every((each, offset) => stems[at + offset] === each));

  it("finds the articles that a plain replacement of words in the question finds", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 1, maxLength: 6 }),
        fc.array(fc.oneof(group, oneWay), { maxLength: 3 }),
        text,
        (titles, synonyms, question) => {
          const asked = stemsOf(question);
          const rules = synonyms.flatMap((each) =>
            "from" in each ? [each] : each.map((from) => ({ from, to: each.filter((other) => other !== from) })),
          );
          const alternatives = rules.flatMap(({ from, to }) => (hasRun(asked, stemsOf(from)) ? to.map(stemsOf) : []));
          const expected = titles.filter((title) => {
            const stems = stemsOf(title);
            const hasAll = (each: readonly string[]) => each.every((one) => stems.includes(one));
            return stems.some((each) => asked.includes(each)) || alternatives.some(hasAll);
          });
          const index = createSearchIndex(
            titles.map((title) => createArticle(title, title, { summary: "", text: "" })),
            { language, synonyms },
          );
          // Beginnings of the last word are found as well, so it is followed by a stop word.
          expect(index.search(`${question} the`, { limit: 9 }).total ?? 0).toBeLessThanOrEqual(expected.length);
          for (const { id } of index.search(`${question} the`, { limit: 9 }).hits) expect(expected).toContain(id);
        },
      ),
    );
  });

  it("never puts a synonym above the word itself", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("chip", "router", "modem"), (rest, asked) => {
        const synonyms = [["chip", "router", "modem"]];
        const other = asked === "chip" ? "router" : "chip";
        const around = rest.replace(/chip|router|modem/g, "pay");
        const titles = [`${around} ${other}`, `${around} ${asked}`];
        expect(idsOf(titles, synonyms, asked)).toEqual([`${around} ${asked}`, `${around} ${other}`]);
      }),
    );
  });
});
