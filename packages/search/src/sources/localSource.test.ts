import { HandrailError } from "@handrail/core";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSearchIndex } from "../engine/createSearchIndex.js";
import { loadLanguage } from "../languages/loadLanguage.js";
import { localSource, resolveSource } from "./localSource.js";
import type { SearchRequest } from "./searchSource.js";

const articles = [createArticle("bill", "My bill is wrong"), createArticle("wifi", "Get better Wi-Fi")];
const textOf = (value: string) => ({ type: "text" as const, value });
const element = (tagName: string, id: string, value: string) => ({
  type: "element" as const,
  tagName,
  properties: { id },
  children: [textOf(value)],
});
const router = createArticle("router", "Set up your router", {
  body: {
    type: "root",
    children: [textOf("Plug it in."), element("h2", "lights", "Lights"), textOf("The cable is loose.")],
  },
});
const file = JSON.stringify(createSearchIndex(articles));
const { signal } = new AbortController();
const serve = (...responses: (Response | Error)[]) => {
  const fetched = vi.fn(async (_url: unknown) => {
    const response = responses.shift();
    if (response instanceof Response) return response;
    throw response ?? new Error("there is no further response");
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

describe("localSource", () => {
  it("searches the articles it is given", async () => {
    const { hits, confidence } = await localSource(articles).search("bill wrong", { signal });
    expect(hits[0]).toMatchObject({ id: "bill", title: "My bill is wrong" });
    expect(confidence).toBe("sure");
  });

  it("finds synonyms", async () => {
    const { hits } = await localSource(articles, { synonyms: [["invoice", "bill"]] }).search("invoices", { signal });
    expect(hits[0]?.id).toBe("bill");
    const described = resolveSource({ kind: "local", articles, synonyms: [["wireless", "wi-fi"]] });
    expect((await described.search("wireless", { signal })).hits[0]?.id).toBe("wifi");
  });

  it("finds synonyms and parts of compounds of an index file", async () => {
    const german = [createArticle("rechnung", "Handyrechnung"), createArticle("vertrag", "Vertrag")];
    const language = await loadLanguage("de");
    const built = createSearchIndex(german, { locale: "de", language, synonyms: [["abo", "vertrag"]] });
    serve(Response.json(built));
    const source = localSource("/help/de.json");
    expect((await source.search("Rechnungen", { signal })).hits.map(({ id }) => id)).toEqual(["rechnung"]);
    expect((await source.search("Abo", { signal })).hits.map(({ id }) => id)).toEqual(["vertrag"]);
  });

  it.each([{ sim: "chip" }, null])("rejects an index file whose synonyms are %j", async (synonyms) => {
    serve(Response.json({ ...createSearchIndex(articles).toJSON(), synonyms }));
    await expect(localSource("/help/en.json").search("bill", { signal })).rejects.toThrow("not a whole search index");
  });

  it("shows the section and the passage that match, of articles at hand", async () => {
    const { hits } = await localSource([router]).search("router cable", { signal });
    expect(hits[0]).toMatchObject({ part: "lights", excerpt: "The cable is loose.", excerptRanges: [[4, 9]] });
  });

  it("fetches the text of a found article once, and shows the passage", async () => {
    const built = JSON.stringify({ ...createSearchIndex([articles[0] ?? router, router]).toJSON(), texts: "texts" });
    const index = Object.defineProperty(new Response(built), "url", { value: "https://example.com/help/en.json" });
    const fetched = serve(index, Response.json({ id: "router", title: router.title, body: router.body }));
    const source = localSource("/help/en.json");
    for (const query of ["router cable", "router loose"]) {
      expect((await source.search(query, { signal })).hits[0]).toMatchObject({ part: "lights" });
    }
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
      "/help/en.json",
      "https://example.com/help/texts/1.json",
    ]);
  });

  it.each([
    ["is missing", () => new Response("", { status: 404 })],
    ["cannot be fetched", () => new Error("offline")],
    ["is of another article", () => Response.json({ id: "bill", title: "?", body: router.body })],
    ["has another shape", () => Response.json({ id: "router", body: { children: [null] } })],
    ["is not JSON", () => new Response("<!doctype html>")],
  ])("shows a hit without a passage if its text %s", async (_, respond) => {
    const built = JSON.stringify({ ...createSearchIndex([router]).toJSON(), texts: "texts" });
    serve(Object.defineProperty(new Response(built), "url", { value: "https://example.com/en.json" }), respond());
    const { hits } = await localSource("/en.json").search("router cable", { signal });
    expect(hits[0]).toMatchObject({ id: "router" });
    expect(hits[0]?.excerpt).toBeUndefined();
  });

  it("does not wait longer than 300 ms for a text", async () => {
    vi.useFakeTimers();
    try {
      const built = JSON.stringify({ ...createSearchIndex([router]).toJSON(), texts: "texts" });
      const index = Object.defineProperty(new Response(built), "url", { value: "https://example.com/en.json" });
      const waiting = new Promise<Response>(() => {});
      vi.stubGlobal("fetch", async (url: unknown) => (url === "/en.json" ? index : waiting));
      const answer = localSource("/en.json").search("router cable", { signal });
      await vi.advanceTimersByTimeAsync(299);
      expect(await Promise.race([answer, "waiting"])).toBe("waiting");
      await vi.advanceTimersByTimeAsync(2);
      expect((await answer).hits).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("compares words as the language of the articles forms them", async () => {
    const lithuanian = [
      createArticle("number", "Telefono numerio perkėlimas", { locale: "lt" }),
      createArticle("bill", "Neteisinga sąskaita", { locale: "lt" }),
    ];
    const pack = await loadLanguage("lt");
    const { hits } = await localSource(lithuanian).search("sąskaitos", { signal });
    const expected = createSearchIndex(lithuanian, { language: pack }).search("sąskaitos").hits;
    expect(hits.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(hits[0]).toMatchObject({ id: "bill", locale: "lt" });
  });

  it("fetches an index once for many questions", async () => {
    const fetched = serve(new Response(file));
    const source = localSource("/help.json");
    await Promise.all([source.prepare?.(), source.search("bill", { signal }), source.search("wifi", { signal })]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledWith("/help.json");
  });

  it("tries again after a failure", async () => {
    serve(new TypeError("Failed to fetch"), new Response(file));
    const source = localSource("/help.json");
    await expect(source.search("bill", { signal })).rejects.toThrow("Failed to fetch");
    expect((await source.search("bill", { signal })).hits[0]?.id).toBe("bill");
  });

  it("asks for an index again that takes too long, and uses the one that arrives", async () => {
    vi.useFakeTimers();
    const fetched = serve(new Response(file));
    fetched.mockImplementationOnce(() => new Promise(() => {}));
    const source = localSource("/help.json");
    void source.search("bill", { signal });
    void source.search("bill", { signal });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetched).toHaveBeenCalledTimes(1);
    const answer = source.search("bill", { signal });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await answer).hits[0]?.id).toBe("bill");
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it.each([
    [new Response("", { status: 404 }), "responded with 404"],
    [new Response("<!doctype html>"), "is not JSON"],
    [new Response("[]"), "is not a whole search index"],
  ])("rejects a response that is not an index", async (response, message) => {
    serve(response);
    await expect(localSource("/help.json").search("bill", { signal })).rejects.toThrow(message);
  });

  it.each([
    [new Response("", { status: 404 }), "responded with 404"],
    [new Response("<!doctype html>"), "is not JSON"],
  ])("explains a response that is not an index also while the advice cannot be loaded", async (response, message) => {
    vi.doMock("./advice.js", () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    serve(response);
    const error: unknown = await localSource("/help.json")
      .search("bill", { signal })
      .catch((cause: unknown) => cause);
    vi.doUnmock("./advice.js");
    expect(error).toBeInstanceOf(HandrailError);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
  });

  it("applies the filters and the page of a request", async () => {
    const bills = ["fibre", "mobile", "mobile"].map((product, index) =>
      createArticle(`bill-${index}`, "My bill is wrong", { products: [product] }),
    );
    const search = async (request: Partial<SearchRequest>) => {
      const { hits, total } = await localSource(bills).search("bill", { signal, ...request });
      return [hits.map(({ id }) => id), total];
    };
    expect(await search({ filters: { products: ["mobile"] } })).toEqual([["bill-1", "bill-2"], 2]);
    expect(await search({ limit: 1, offset: 1 })).toEqual([["bill-1"], 3]);
  });

  it("rejects when the signal is aborted", async () => {
    await expect(localSource(articles).search("bill", { signal: AbortSignal.abort() })).rejects.toThrow("abort");
  });
});

describe("resolveSource", () => {
  it("returns a source unchanged, and creates one from a description", async () => {
    const source = localSource(articles);
    expect(resolveSource(source)).toBe(source);
    expect((await resolveSource({ kind: "local", articles }).search("bill", { signal })).hits).toHaveLength(1);
  });
});
