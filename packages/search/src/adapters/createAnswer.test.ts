import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../answer/readAnswer.js";
import { algoliaSource } from "./algoliaSource.js";
import { createAnswer, type ServiceHit } from "./createAnswer.js";
import { meilisearchSource } from "./meilisearchSource.js";
import { endMark, startMark } from "./readMarked.js";
import { typesenseSource } from "./typesenseSource.js";

const mark = (text: string) => text.replaceAll("[", startMark).replaceAll("]", endMark);
const createHit = (
  texts: Partial<Record<"title" | "summary" | "excerpt", string>>,
  stored: object = {},
): ServiceHit => ({
  document: { id: "a", title: "Pay", summary: "How to pay.", locale: "en", ...stored },
  title: undefined,
  summary: undefined,
  excerpt: undefined,
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, mark(text)])),
});
const answer = (hit: ServiceHit, question = "bill", total?: unknown) => createAnswer(question, [hit], total);

describe("createAnswer", () => {
  it("returns the passage beside the summary", async () => {
    const hitOf = async (texts: Parameters<typeof createHit>[0]) => (await answer(createHit(texts))).hits[0];
    const summary = { summary: "How to pay.", summaryRanges: [] };
    const excerpt = { excerpt: "The bill", excerptRanges: [[4, 8]] };
    expect(await hitOf({})).toMatchObject(summary);
    expect(await hitOf({})).not.toHaveProperty("excerpt");
    expect(await hitOf({ excerpt: "The [bill]" })).toMatchObject({ ...summary, ...excerpt });
    expect(await hitOf({ summary: "How to [pay].", excerpt: "The [bill]" })).toMatchObject({
      ...excerpt,
      summaryRanges: [[7, 10]],
    });
  });

  it("is sure if the passage covers the question, in place of a summary without its words", async () => {
    const excerpt = "Where the [bills] are";
    expect((await answer(createHit({ excerpt }), "find bills")).confidence).toBe("sure");
    expect((await answer(createHit({}), "find bills")).confidence).toBe("unsure");
  });

  it("takes the fields of the stored document", async () => {
    const { hits } = await answer(createHit({}, { articleId: "b", topics: ["billing"], href: "/b" }));
    expect(hits[0]).toMatchObject({ id: "b", title: "Pay", topics: ["billing"], href: "/b", locale: "en" });
  });

  it("is sure if a customer's way of asking covers the question, in whichever form a service returns it", async () => {
    const question = "been overcharged";
    const hit = createHit({});
    expect((await answer(hit, question)).confidence).toBe("unsure");
    const text = mark("why have I [been] [overcharged]");
    for (const phrasings of [["other", text], [{ value: text }], [{ snippet: text }]]) {
      expect((await answer({ ...hit, phrasings }, question)).confidence).toBe("sure");
    }
  });

  it("leaves out a total that is not a number", async () => {
    expect((await answer(createHit({}), "pay", 7)).total).toBe(7);
    expect(await answer(createHit({}), "pay", "7")).not.toHaveProperty("total");
  });
});

describe.each(
  Object.entries({
    algoliaSource: (fetch: typeof globalThis.fetch, index = "help") =>
      algoliaSource({ appId: "APP", searchKey: "key", index, fetch }),
    typesenseSource: (fetch: typeof globalThis.fetch, index = "help") =>
      typesenseSource({ url: "https://search.example", searchKey: "key", index, fetch }),
    meilisearchSource: (fetch: typeof globalThis.fetch, index = "help") =>
      meilisearchSource({ url: "https://search.example", searchKey: "key", index, fetch }),
  }),
)("%s", (_, createSource) => {
  it("returns an answer, or rejects with advice, whatever the service responds", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((inner) => mark(`[${inner}]`)),
    );
    const leaf = fc.oneof(text, fc.jsonValue());
    const texts = fc.record({ title: leaf, summary: leaf, body: leaf, phrasings: leaf }, { requiredKeys: [] });
    const hit = fc.record({
      id: leaf,
      title: leaf,
      document: texts,
      highlight: texts,
      _formatted: texts,
      _highlightResult: texts,
    });
    const hits = fc.oneof(fc.array(fc.oneof(hit, fc.jsonValue()), { maxLength: 4 }), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(hits, fc.jsonValue(), async (found, other) => {
        const body = {
          hits: found,
          nbHits: other,
          estimatedTotalHits: other,
          results: [{ hits: found, found: other }],
        };
        const source = createSource(async () => Response.json(body));
        const answered = source.search("bill", { signal: new AbortController().signal });
        await answered.then(
          ({ hits: valid }) => expect(Array.isArray(valid)).toBe(true),
          (error: unknown) => expect(String(error)).toContain("HandrailError: @handrail/search"),
        );
        await answered.then(readAnswer).catch((error: unknown) => expect(String(error)).toContain("@handrail/search"));
      }),
    );
  });

  it("is the same source if it asks the same index, also when it is created again", () => {
    const { id } = createSource(fetch);
    expect(createSource(globalThis.fetch).id).toBe(id);
    expect(createSource(fetch, "other").id).not.toBe(id);
  });
});
