import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as sentences from "../report/advice.js";
import { readAnswer } from "./readAnswer.js";

describe("readAnswer", () => {
  it.each([
    ["sure", "sure"],
    ["unsure", "unsure"],
    ["none", "unsure"],
    ["certain", "unsure"],
    [undefined, "unsure"],
  ])("turns the confidence %j of an answer with hits into %j", (confidence, expected) => {
    expect(readAnswer({ hits: [{ id: "a", title: "A" }], confidence }).answer.confidence).toBe(expected);
  });

  it.each(["sure", "unsure", "none"])("turns the confidence %j of an answer without hits into none", (confidence) => {
    expect(readAnswer({ hits: [], confidence }).answer.confidence).toBe("none");
  });

  it.each([undefined, null, "hits", {}, { hits: {} }, { hits: [null] }, { hits: [{ id: "a" }] }])(
    "rejects %j, of which nothing can be shown",
    (value) => expect(() => readAnswer(value)).toThrow("@handrail/search"),
  );

  it("drops invalid and repeated hits, and says so", () => {
    const hit = { id: "a", title: "A" };
    const { answer, problem } = readAnswer({ hits: [hit, null, 7, { id: 1, title: "B" }, hit], confidence: "sure" });
    expect(answer.hits).toEqual([hit]);
    expect(problem?.(sentences)).toContain("4 of 5 hits");
  });

  it("keeps a total only if it is a number of more articles than there are hits", () => {
    const totalOf = (total: unknown) =>
      readAnswer({ hits: [{ id: "a", title: "A" }], confidence: "sure", total }).answer.total;
    expect([12, 1, 0, -3, 1.5, "12", Number.NaN].map(totalOf)).toEqual([12, ...Array(6).fill(undefined)]);
  });

  it("keeps an excerpt and where the hit matched, if they are valid", () => {
    const hit = { id: "a", title: "A", excerpt: "Turn it off.", excerptRanges: [[0, 4] as const], matchedIn: "body" };
    const read = (each: object) => readAnswer({ hits: [each], confidence: "sure" }).answer.hits;
    expect(read(hit)).toEqual([hit]);
    expect(read({ ...hit, excerpt: 7, excerptRanges: [[0]], matchedIn: "elsewhere" })).toEqual([
      { id: "a", title: "A", excerptRanges: [] },
    ]);
  });

  it("keeps the parts of one article apart", () => {
    const byAddress = ["/a#one", "/a#two"].map((href) => ({ id: "a", title: "A", href }));
    const byPart = ["one", "two"].map((part) => ({ id: "a", title: "A", part }));
    const hits = [...byAddress, ...byPart];
    expect(readAnswer({ hits, confidence: "sure" }).answer.hits).toEqual(hits);
  });

  it("returns only fields of the right type, whatever a source returns", () => {
    const field = fc.oneof(fc.string(), fc.anything());
    const hit = fc.record(
      { id: field, title: field, summary: field, href: field, topics: field, titleRanges: field },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hit, fc.anything())), (hits) => {
        const found = readAnswer({ hits: [...hits, { id: "a", title: "A" }], confidence: "sure" }).answer.hits;
        for (const { id, title, summary = "", href = "", topics = [], titleRanges = [] } of found) {
          expect([id, title, summary, href, ...topics].every((text) => typeof text === "string")).toBe(true);
          expect(titleRanges.flat().every(Number.isInteger)).toBe(true);
        }
      }),
    );
  });
});
