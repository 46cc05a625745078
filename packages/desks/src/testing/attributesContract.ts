import type { Handoff } from "@handrail/core";
import { longHandoff } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";

/** The facts about attributes of one chat widget. */
export interface AttributesCase {
  name: string;
  attributes: (handoff: Handoff) => Record<string, string>;
  limit: number;
}

const parts = ["question", "topic", "product", "page", "language", "reference", "minutes", "searches", "articles"];

/** Tests that hold for the flat attributes of every chat widget. */
export function attributesContract({ name, attributes, limit }: AttributesCase): void {
  describe(name, () => {
    it.each([0, 1, 5, 60, 200])("returns texts within its limit for %i searches", (count) => {
      for (const [key, value] of Object.entries(attributes(longHandoff(count)))) {
        expect(key).toMatch(/^handrail_[a-z_]+$/);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    });

    it("has an attribute for every part and for the summary", () => {
      const keys = [...parts, "steps", "history", "summary"].map((part) => `handrail_${part}`);
      expect(Object.keys(attributes(longHandoff(1)))).toEqual(expect.arrayContaining(keys));
    });

    it("names the attributes that were shortened", () => {
      expect(attributes(longHandoff(200)).handrail_left_out).toBe("searches, summary");
    });
  });
}
