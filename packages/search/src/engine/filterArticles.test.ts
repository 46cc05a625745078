import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchFilters } from "../answer/searchAnswer.js";
import { createSearchIndex } from "./createSearchIndex.js";

const idsOf = (answer: { hits: readonly { id: string }[] }) => answer.hits.map(({ id }) => id);
const everything = 1000;

const words = fc.array(fc.constantFrom("bill", "router", "pay", "payment", "sim", "my"), {
  minLength: 1,
  maxLength: 5,
});
const text = words.map((each) => each.join(" "));
const chosen = (...values: string[]) => fc.option(fc.subarray(values), { nil: undefined });
const articlesUpTo = (maxLength: number) =>
  fc
    .array(fc.record({ title: text, products: chosen("fibre", "mobile", "tv"), topics: chosen("billing", "faults") }), {
      minLength: 1,
      maxLength,
    })
    .map((all) => all.map(({ title, ...rest }, id) => createArticle(String(id), title, rest)));
const filters: fc.Arbitrary<SearchFilters> = fc.record({
  products: chosen("fibre", "mobile", "tv", "unknown"),
  topics: chosen("billing", "faults"),
});

/** The filter, written plainly. */
function isAllowed({ products, topics }: SearchFilters, article: SearchFilters): boolean {
  const isForAll = article.products === undefined || article.products.length === 0;
  const fitsProduct = isForAll || article.products?.some((product) => products?.includes(product));
  const fitsTopic = article.topics?.some((topic) => topics?.includes(topic));
  return (!products?.length || fitsProduct === true) && (!topics?.length || fitsTopic === true);
}

describe("SearchIndex.search with filters", () => {
  it("finds what a plain filter leaves of the ranking, in the same order", () => {
    fc.assert(
      fc.property(articlesUpTo(50), text, filters, (all, question, allowed) => {
        const index = createSearchIndex(all);
        const isIncluded = (id: string) => isAllowed(allowed, all[Number(id)] ?? {});
        const unfiltered = idsOf(index.search(question, { limit: everything })).filter(isIncluded);
        const filtered = idsOf(index.search(question, { limit: everything, filters: allowed }));
        // Without the best article, others are worth showing that were not beside it.
        expect(filtered.filter((id) => unfiltered.includes(id))).toEqual(unfiltered);
        expect(filtered.every(isIncluded)).toBe(true);
      }),
    );
  });

  it("finds nothing in another language, and all in a variety of the same", () => {
    const index = createSearchIndex([createArticle("bill", "My bill is wrong", { locale: "en-GB" })]);
    const find = (locale: string) => idsOf(index.search("bill", { filters: { locale } }));
    expect([find("en"), find("en-US"), find("EN_us"), find("lt")]).toEqual([["bill"], ["bill"], ["bill"], []]);
  });
});

describe("SearchIndex.search with an offset", () => {
  it("returns each article on one page, and counts them", () => {
    fc.assert(
      fc.property(articlesUpTo(120), text, fc.integer({ min: 1, max: 20 }), (all, question, limit) => {
        const index = createSearchIndex(all);
        const total = index.search(question, { limit }).total ?? 0;
        const pages = Array.from({ length: Math.ceil(total / limit) }, (_, page) =>
          index.search(question, { limit, offset: page * limit }),
        );
        expect(pages.map((page) => page.total)).toEqual(pages.map(() => total));
        const found = pages.flatMap(idsOf);
        expect(found.toSorted()).toEqual(idsOf(index.search(question, { limit: everything })).toSorted());
        expect(new Set(found).size).toBe(total);
      }),
    );
  });

  it("judges the first article of all on each page", () => {
    const titles = ["Wrong new bill", ...Array(8).fill("A new bill"), ...Array(20).fill("Move your router")];
    const all = titles.map((title, id) => createArticle(String(id), title));
    const index = createSearchIndex(all);
    const { confidence } = index.search("new wrong", { limit: 4 });
    expect(index.search("new wrong", { limit: 4, offset: 4 })).toMatchObject({ confidence, total: 9 });
  });

  it("returns no hits after the last page", () => {
    const index = createSearchIndex([createArticle("bill", "My bill is wrong")]);
    expect(index.search("bill", { offset: 6 })).toMatchObject({ hits: [], total: 1 });
  });
});
