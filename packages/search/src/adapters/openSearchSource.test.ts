// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { openSearchQuery } from "./openSearchQuery.js";
import { openSearchSource } from "./openSearchSource.js";

const { signal } = new AbortController();
const url = ["https://one.example/", "https://two.example/search"];
const empty = { hits: { total: { value: 0, relation: "eq" }, hits: [] } };

/** Creates a `fetch` that answers by the first letters of the address. */
function serve(responses: Readonly<Record<string, (() => Response) | undefined>>) {
  return vi.fn<typeof fetch>(async (input) => {
    const [, response] = Object.entries(responses).find(([start]) => String(input).startsWith(start)) ?? [];
    if (!response) throw new TypeError("fetch failed");
    return response();
  });
}

const addressesOf = ({ mock }: ReturnType<typeof serve>) => mock.calls.map(([input]) => input);

describe("openSearchSource", () => {
  it("returns the hits with the marked parts of title, summary and text", async () => {
    const hit = {
      _source: { id: "bill", title: "My bill is wrong", summary: "Tell us.", locale: "en", topics: ["billing"] },
      highlight: { title: ["My \ue000bill\ue001 is wrong"], body: ["the \ue000bill\ue001 of May"] },
    };
    const response = { hits: { total: { value: 31 }, hits: [hit] } };
    const source = openSearchSource({ url, index: "help", fetch: serve({ https: () => Response.json(response) }) });
    expect(await source.search("bill", { signal, limit: 1 })).toEqual({
      hits: [
        {
          id: "bill",
          title: "My bill is wrong",
          titleRanges: [[3, 7]],
          summary: "Tell us.",
          summaryRanges: [],
          excerpt: "the bill of May",
          excerptRanges: [[4, 8]],
          locale: "en",
          topics: ["billing"],
        },
      ],
      confidence: "sure",
      total: 31,
    });
  });

  it.each([
    ["cannot be reached", undefined],
    ["is busy", 429],
    ["is down", 503],
  ])("asks the second address when the first one %s", async (_, status) => {
    const first = status ? { "https://one": () => new Response("", { status }) } : {};
    const fetched = serve({ ...first, "https://two": () => Response.json(empty) });
    const source = openSearchSource({ url, index: "help", fetch: fetched });
    expect(await source.search("bill", { signal })).toMatchObject({ hits: [], total: 0 });
    expect(addressesOf(fetched)).toEqual([
      "https://one.example/help/_search",
      "https://two.example/search/help/_search",
    ]);
  });

  it("rejects with the error of the last address when each fails", async () => {
    const fetched = serve({
      "https://one": () => new Response("", { status: 503 }),
      "https://two": () => new Response("", { status: 404 }),
    });
    await expect(openSearchSource({ url, index: "help", fetch: fetched }).search("bill", { signal })).rejects.toThrow(
      'has no index "help"',
    );
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("asks nothing for a question without words", async () => {
    const fetched = serve({});
    expect((await openSearchSource({ url, index: "help", fetch: fetched }).search(" ?! ", { signal })).hits).toEqual(
      [],
    );
    expect(fetched).not.toHaveBeenCalled();
  });

  it("does not ask for more than the 10,000 hits that OpenSearch returns", async () => {
    const fetched = serve({ https: () => Response.json(empty) });
    const source = openSearchSource({ url, index: "help", fetch: fetched });
    await source.search("bill", { signal, offset: 9_995, limit: 10 });
    await source.search("bill", { signal, offset: 20_000, limit: 10 });
    const pages = fetched.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
    expect(pages).toMatchObject([
      { from: 9_995, size: 5 },
      { from: 10_000, size: 0 },
    ]);
  });
});

describe("openSearchQuery", () => {
  it("has fewer clauses than OpenSearch accepts, however long the question is", () => {
    const text = JSON.stringify(openSearchQuery("word ".repeat(400).trim()));
    expect(text.match(/"query":"word"/g)?.length ?? 0).toBeLessThan(200);
  });

  it("does not take a number or code for a slip of another one", () => {
    expect(JSON.stringify(openSearchQuery("router"))).toContain("fuzziness");
    expect(JSON.stringify(openSearchQuery("HG8245Q"))).not.toContain("fuzziness");
  });
});
