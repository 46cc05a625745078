import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterGroups, filterTokensOf } from "./filterTokens.js";
import type { SearchDocument } from "./searchDocument.js";

const createDocument = (changes: Partial<SearchDocument>): SearchDocument => ({
  id: "a",
  locale: "en",
  title: "A",
  phrasings: [],
  keywords: [],
  headings: [],
  summary: "",
  body: "",
  topics: [],
  products: [],
  ...changes,
});
const matches = (document: Partial<SearchDocument>, filters: Parameters<typeof filterGroups>[0]) => {
  const tokens = filterTokensOf(createDocument(document));
  return filterGroups(filters).every((group) => group.some((token) => tokens.includes(token)));
};

describe("filterTokens", () => {
  it("match a document with one of the values in each field that is set", () => {
    expect(matches({ products: ["a"] }, { products: ["b", "a"] })).toBe(true);
    expect(matches({ products: ["c"] }, { products: ["b", "a"] })).toBe(false);
    expect(matches({ products: ["a"], topics: ["x"] }, { products: ["a"], topics: ["y"] })).toBe(false);
    expect(matches({ products: ["A"] }, { products: ["a"] })).toBe(false);
    expect(matches({}, { products: ["a"] })).toBe(true);
    expect(matches({ topics: ["x"] }, { topics: [], products: [] })).toBe(true);
  });

  it("match a language, whatever the region", () => {
    expect(matches({ locale: "pt-BR" }, { locale: "pt" })).toBe(true);
    expect(matches({ locale: "pt" }, { locale: "pt_PT" })).toBe(true);
    expect(matches({ locale: "pt" }, { locale: "en" })).toBe(false);
  });

  it("need no escaping, and differ for different values", () => {
    const value = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [token] = filterTokensOf(createDocument({ products: [a] }));
        expect(token).toMatch(/^[a-z0-9]+$/);
        expect(matches({ products: [a] }, { products: [b] })).toBe(a === b);
        expect(matches({ products: [a] }, { topics: [a] })).toBe(false);
      }),
    );
  });
});
