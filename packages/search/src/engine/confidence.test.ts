import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "./confidence.js";
import { createSearchIndex } from "./createSearchIndex.js";
import type { Evidence } from "./evidence.js";

const strong: Evidence = {
  scorePerInformation: 15,
  matched: 1,
  unfinished: 0,
  misspelt: 0,
  unknown: 0,
  margin: 0.5,
  likeness: 1,
  typed: 1,
  words: 3,
  hasContent: true,
  hasOtherCode: false,
};

describe("judge", () => {
  it.each<[string, Partial<Evidence>, string]>([
    ["the whole question is in one title", {}, "sure"],
    ["the last word is half typed", { matched: 0.6, unfinished: 0.4, typed: 0.7 }, "sure"],
    [
      "half of the question is unknown",
      { scorePerInformation: 3, matched: 0.5, unknown: 0.5, margin: 0.1, typed: 0 },
      "unsure",
    ],
    ["there are only stop words", { hasContent: false }, "unsure"],
    ["the hit has another code", { hasOtherCode: true }, "unsure"],
  ])("if %s, with %j, is %s", (_, change, confidence) => {
    expect(judge({ ...strong, ...change })).toBe(confidence);
  });

  it("leaves `none` to a search without hits", () => {
    const index = createSearchIndex([
      createArticle("bill", "My bill is wrong"),
      createArticle("wifi", "Wi-Fi 5G router"),
    ]);
    const words = fc.constantFrom("my", "bill", "bil", "bi", "rooter", "5", "HG8245Q", "zebra", "is", "?");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (question) => {
        const { hits, confidence } = index.search(question.join(" "));
        expect(confidence === "none").toBe(hits.length === 0);
      }),
    );
  });
});
