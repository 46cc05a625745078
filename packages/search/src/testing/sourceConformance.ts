import { HandrailError } from "@handrail/core";
import { beforeAll, describe, expect, it } from "vitest";
import { readAnswer } from "../answer/readAnswer.js";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import type { SearchRequest, SearchSource } from "../sources/searchSource.js";
import { conformanceArticles, oddProduct } from "./conformanceArticles.js";
import { textsOf } from "./textsOf.js";

/** A source to examine. */
export interface SourceUnderTest {
  /** Makes {@link conformanceArticles} searchable. An index of one language may leave the others out. Called once. */
  index(articles: typeof conformanceArticles): Promise<unknown>;
  /** Creates a source of these articles. */
  create(): SearchSource;
  /** Sources that cannot answer, by what is wrong with them. */
  failing: Readonly<Record<string, () => SearchSource>>;
}

const { signal } = new AbortController();

/** Examines a source by what each source promises. */
export function describeSource(name: string, { index, create, failing }: SourceUnderTest): void {
  describe(`${name} as a source`, () => {
    let source: SearchSource;
    const ask = (query: string, request: Partial<SearchRequest> = {}) => source.search(query, { signal, ...request });
    const idsOf = ({ hits }: SearchAnswer) => hits.map(({ id }) => id);
    beforeAll(async () => {
      await index(conformanceArticles);
      source = create();
    });

    describeFinding(ask);
    describeFilters(ask);
    describeHostileInput(ask);

    it("pages through the same hits, and counts them all", async () => {
      const all = await ask("bill", { limit: 50, filters: { locale: "en" } });
      const total = all.hits.length;
      expect(total).toBeGreaterThanOrEqual(5);
      expect(all.total ?? total).toBe(total);
      const pages = [0, 2, 4].map((offset) => ask("bill", { limit: 2, offset, filters: { locale: "en" } }));
      const [first, ...others] = await Promise.all(pages);
      expect([first, ...others].flatMap((page) => (page ? idsOf(page) : [])).slice(0, 5)).toEqual(
        idsOf(all).slice(0, 5),
      );
      expect(first?.total).toBe(total);
      expect((await ask("bill", { limit: 2, offset: 100 })).hits).toEqual([]);
      expect((await ask("bill", { limit: 5000, filters: { locale: "en" } })).hits).toHaveLength(total);
    });

    it("rejects when the request is aborted, before and after it starts", async () => {
      await expect(source.search("bill", { signal: AbortSignal.abort() })).rejects.toThrow();
      const request = new AbortController();
      const answer = source.search("bill", { signal: request.signal });
      request.abort();
      await expect(answer).rejects.toThrow("abort");
    });

    it.each(Object.keys(failing))("says what to do when it %s", async (problem) => {
      const failed = failing[problem]?.().search("bill", { signal });
      await expect(failed).rejects.toThrow(HandrailError);
      await expect(failed).rejects.toThrow(/^@handrail\/search: .+\. (Allow|Build|Check|Give|Serve|Try|Write) /s);
    });
  });
}

type Ask = (query: string, request?: Partial<SearchRequest>) => Promise<SearchAnswer>;

function describeFinding(ask: Ask): void {
  it.each([
    ["a title", "My bill is wrong", "bill"],
    ["a customer's way of asking", "cannot remember my login", "password"],
    ["a keyword", "chip", "sim"],
    ["words of the text", "contract", "bill"],
    ["a word with a slip", "pasword", "password"],
    ["the beginning of a word", "reset passw", "password"],
    ["a code", "HG8245H", "router"],
  ])("finds an article by %s", async (_, query, id) => {
    const { hits } = await ask(query, { filters: { locale: "en" } });
    expect(hits[0]?.id).toBe(id);
  });

  it.each([
    ["Reset your password", "sure"],
    ["why have I been overcharged", "sure"],
    ["brakes wheels saddle bell bill", "unsure"],
    ["zxqvw", "none"],
    ["", "none"],
  ])("answers %j with the confidence %s", async (query, confidence) => {
    expect((await ask(query, { filters: { locale: "en" } })).confidence).toBe(confidence);
  });

  it.each(["bill wrong", "pasword", "family", "cafe", "bold"])("highlights true ranges for %j", async (query) => {
    const { hits } = await ask(query, { filters: { locale: "en" } });
    const marked = hits.flatMap(({ title, titleRanges, summary = "", summaryRanges, excerpt = "", excerptRanges }) => [
      ...textsOf(title, titleRanges),
      ...textsOf(summary, summaryRanges),
      ...textsOf(excerpt, excerptRanges),
    ]);
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) expect(text).toMatch(/^(\p{L}[\p{L}\p{M}]*)([ -]\p{L}[\p{L}\p{M}]*)*$/u);
  });

  it("highlights the words of the question in the title", async () => {
    const { hits } = await ask("bill wrong", { filters: { locale: "en" } });
    expect(textsOf(hits[0]?.title ?? "", hits[0]?.titleRanges).join(" ")).toMatch(/bill.*wrong/);
  });

  it("returns texts without markup of its own", async () => {
    const { hits } = await ask("bold quotes", { filters: { locale: "en" } });
    expect(hits[0]?.title).toBe("Use <b>bold</b> & “quotes” in a message");
  });

  it("returns only valid hits", async () => {
    const answer = await ask("bill", { filters: { locale: "en" } });
    expect(readAnswer(answer).problem).toBeUndefined();
    expect(answer.hits[0]).toMatchObject({ locale: "en", topics: ["billing"] });
  });
}

function describeFilters(ask: Ask): void {
  const find = async (filters: SearchRequest["filters"]) => {
    const { hits } = await ask("bill", { limit: 50, filters: { locale: "en", ...filters } });
    return hits.map(({ id }) => id).sort();
  };

  it("filters by product, and finds what holds for all products", async () => {
    expect(await find({ products: ["fibre"] })).toEqual(["bill", "bill-copy", "bill-split"]);
    expect(await find({ products: ["fibre", "mobile"] })).toEqual(["bill", "bill-copy", "bill-due", "bill-split"]);
    expect(await find({ products: ["Fibre"] })).toEqual(["bill"]);
  });

  it("filters by topic, and by both", async () => {
    expect(await find({ topics: ["abroad"] })).toEqual(["bill-tax"]);
    expect(await find({ topics: ["billing"], products: ["mobile"] })).toEqual(["bill", "bill-due", "bill-split"]);
    expect(await find({ topics: ["unknown"] })).toEqual([]);
    expect((await find({ topics: [], products: [] })).length).toBe(5);
  });

  it("filters by language", async () => {
    expect((await ask("sim", { filters: { locale: "en" } })).hits[0]?.title).toBe("Order a SIM card");
    const other = await ask("sim", { filters: { locale: "lt" } });
    for (const { locale } of other.hits) expect(locale).toBe("lt");
    expect((await ask("sim", { filters: { locale: "fr" } })).hits).toEqual([]);
  });

  it("takes a filter value as it is, whatever it contains", async () => {
    expect(await find({ products: [oddProduct] })).toEqual(["bill", "bill-tax"]);
    for (const product of [
      'x" OR products:"fibre',
      "x` || products:=`fibre",
      "x], products:=[fibre",
      'x" OR products EXISTS OR products = "fibre',
      "-fibre",
      "*",
      "\\",
      "",
      "fibre\0",
      "\ud800",
      "x, fibre",
      "products:fibre",
    ]) {
      expect(await find({ products: [product] })).toEqual(["bill"]);
    }
  });
}

function describeHostileInput(ask: Ask): void {
  it.each([
    ["1 MB of letters", "a".repeat(1_000_000)],
    ["1 MB of words", "bill ".repeat(200_000)],
    ["special characters of regular expressions", "bill.*+?^$()|[]{1,}\\ (a+)+$"],
    ["lone surrogates", "bill \ud800 \udc00"],
    ["controls and an end of text", "bill\0\u0007\u001b[31m"],
    ["overrides of the direction", "\u202ebill\u202c \u2066wrong"],
    ["markup", "<img src=x onerror=alert(1)> bill"],
    ["private marks", "\ue000bill\ue001"],
    ["operators", '-bill "wrong plan" * AND OR NOT bill:=[x] && {"query":{}}'],
    ["names of properties", "__proto__ constructor toString"],
  ])("answers %s", async (_, query) => {
    const answer = await ask(query, { filters: { products: ["fibre"], locale: "en" } });
    const allowed = ["bill", "bill-copy", "bill-split", "password", "router", "markup", "family"];
    for (const { id, title } of answer.hits) {
      expect(allowed).toContain(id);
      expect(title).not.toMatch(/[\ue000\ue001]/);
    }
  });

  it("does not take a minus sign or quotes for operators", async () => {
    for (const query of ["-bill", '"bill', "* bill", "bill --wrong"]) {
      expect((await ask(query, { filters: { locale: "en" } })).hits.map(({ id }) => id)).toContain("bill");
    }
  });
}
