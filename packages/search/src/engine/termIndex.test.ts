import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { buildIndexData } from "./buildIndexData.js";
import { openTermIndex } from "./termIndex.js";

const analyze = (text: string) =>
  [...text.matchAll(/\S+/g)].map(({ 0: term, index }) => ({ term, start: index, end: index + term.length, weight: 1 }));

const open = (...titles: string[]) => {
  const articles = titles.map((title, id) => createArticle(String(id), title, { summary: "", text: "" }));
  const { terms, lengths } = buildIndexData(articles, "en", analyze);
  return openTermIndex(terms, lengths);
};
const find = (index: ReturnType<typeof open>, ...asked: string[]) =>
  index.find(new Map(asked.map((term) => [term, 1])));

describe("openTermIndex", () => {
  it("matches prefixes and typos only of terms that no article contains", () => {
    const index = open("router", "routers", "rooter");
    expect(find(index, "router").map(({ article }) => article)).toEqual([0]);
    expect(find(index, "rout").flatMap(({ terms }) => [...terms])).toEqual(["router", "routers"]);
    expect(find(index, "ruter").flatMap(({ terms }) => [...terms])).toEqual(["router"]);
    expect(find(index, "rou1er")).toEqual([]);
    expect(find(index, "x")).toEqual([]);
  });

  it("returns the matched terms of the question and of the article", () => {
    const [found] = find(open("my router", "my bill"), "my", "rout");
    expect(found).toMatchObject({ article: 0, asked: new Set(["my", "rout"]), terms: new Set(["my", "router"]) });
  });

  it("gives rare terms more information than frequent ones", () => {
    const index = open("my router", "my bill");
    expect(index.information("bill")).toBeGreaterThan(index.information("my"));
    expect([index.unknown("bill"), index.unknown("sim")]).toEqual([false, true]);
  });

  it("scores articles as MiniSearch does", () => {
    const text = fc
      .array(fc.constantFrom("bill", "bills", "router", "rooter", "sim", "pay", "5g"))
      .map((w) => w.join(" "));
    const written = text.filter((value) => value !== "");
    const question = fc.uniqueArray(fc.constantFrom("bill", "bil", "routr", "router", "sim", "pa", "5"), {
      minLength: 1,
    });
    const content = fc.array(fc.record({ title: written, keyword: written, summary: written, text: written }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(content, question, (entries, asked) => {
        const fields = ["title", "keywords", "summary", "text"];
        const peer = new MiniSearch({ fields, tokenize: (value) => value.split(" "), processTerm: (term) => term });
        peer.addAll(entries.map((entry, id) => ({ ...entry, keywords: entry.keyword, id })));
        const indexedTerms = new Set(
          entries.flatMap((entry) => Object.values(entry).flatMap((value) => value.split(" "))),
        );
        const expected = peer.search(asked.join(" "), {
          boost: { title: 2 },
          fuzzy: (term) => (!indexedTerms.has(term) && term.length > 3 ? 0.25 : false),
          prefix: (term) => !indexedTerms.has(term) && term.length > 1,
        });
        const articles = entries.map(({ title, keyword, summary, text: body }, id) =>
          createArticle(String(id), title, { keywords: [keyword], summary, text: body }),
        );
        const { terms, lengths } = buildIndexData(articles, "en", analyze);
        const found = find(openTermIndex(terms, lengths), ...asked);
        const scores = (list: readonly (readonly [number, number])[]) =>
          [...list].sort(([a], [b]) => a - b).map(([id, score]) => [id, expect.closeTo(score, 9)]);
        expect(found.map(({ article: id, score }) => [id, score]).sort(([a = 0], [b = 0]) => a - b)).toEqual(
          scores(expected.map(({ id, score }) => [id, score])),
        );
      }),
    );
  });
});
