import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { article } from "../testing/article.js";
import { buildIndexData } from "./buildIndexData.js";
import { openWords } from "./words.js";

const analyze = (text: string) =>
  [...text.matchAll(/\S+/g)].map(({ 0: term, index }) => ({ term, start: index, end: index + term.length, weight: 1 }));

const open = (...titles: string[]) => {
  const articles = titles.map((title, id) => article(String(id), title, { summary: "", text: "" }));
  const { terms, lengths } = buildIndexData(articles, "en", analyze);
  return openWords(terms, lengths);
};
const find = (words: ReturnType<typeof open>, ...asked: string[]) =>
  words.find(new Map(asked.map((term) => [term, 1])));

describe("openWords", () => {
  it("finds the beginning of a word and one written wrong only where the word is unknown", () => {
    const words = open("router", "routers", "rooter");
    expect(find(words, "router").map(({ article }) => article)).toEqual([0]);
    expect(find(words, "rout").flatMap(({ terms }) => [...terms])).toEqual(["router", "routers"]);
    expect(find(words, "ruter").flatMap(({ terms }) => [...terms])).toEqual(["router"]);
    expect(find(words, "rou1er")).toEqual([]);
    expect(find(words, "x")).toEqual([]);
  });

  it("says which words of the question and of the article met", () => {
    const [found] = find(open("my router", "my bill"), "my", "rout");
    expect(found).toMatchObject({ article: 0, asked: new Set(["my", "rout"]), terms: new Set(["my", "router"]) });
  });

  it("knows how much a word tells", () => {
    const words = open("my router", "my bill");
    expect(words.information("bill")).toBeGreaterThan(words.information("my"));
    expect([words.unknown("bill"), words.unknown("sim")]).toEqual([false, true]);
  });

  it("scores as MiniSearch does", () => {
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
        const held = new Set(entries.flatMap((entry) => Object.values(entry).flatMap((value) => value.split(" "))));
        const expected = peer.search(asked.join(" "), {
          boost: { title: 2 },
          fuzzy: (term) => (!held.has(term) && term.length > 3 ? 0.25 : false),
          prefix: (term) => !held.has(term) && term.length > 1,
        });
        const articles = entries.map(({ title, keyword, summary, text: body }, id) =>
          article(String(id), title, { keywords: [keyword], summary, text: body }),
        );
        const { terms, lengths } = buildIndexData(articles, "en", analyze);
        const found = find(openWords(terms, lengths), ...asked);
        const scores = (list: readonly (readonly [number, number])[]) =>
          [...list].sort(([a], [b]) => a - b).map(([id, score]) => [id, expect.closeTo(score, 9)]);
        expect(found.map(({ article: id, score }) => [id, score]).sort(([a = 0], [b = 0]) => a - b)).toEqual(
          scores(expected.map(({ id, score }) => [id, score])),
        );
      }),
    );
  });
});
