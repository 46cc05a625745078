import { describe, expect, it } from "vitest";
import { openSearchIndex } from "./openSearchIndex.js";

describe("openSearchIndex", () => {
  it("writes synonyms in all directions, or in one, without the syntax of rules in their words", () => {
    const synonyms = [["sim", "chip, card"], { from: "tethering", to: ["hotspot", "a => b"] }];
    expect(openSearchIndex({ locale: "en", synonyms })).toMatchObject({
      settings: {
        analysis: {
          filter: {
            handrail_synonyms: { synonyms: ["sim, chip  card", "tethering => tethering, hotspot, a   b"] },
          },
        },
      },
    });
  });
});
