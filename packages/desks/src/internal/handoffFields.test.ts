import { emptyHandoff, fullHandoff, longHandoff } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { lt } from "../messages/lt/index.js";
import { handoffFields } from "./handoffFields.js";

describe("handoffFields", () => {
  it("has a flat field for every part of a handoff", () => {
    expect(handoffFields(fullHandoff, { limit: 1000, messages: en })).toEqual({
      question: "Why is my bill higher?",
      topic: "billing",
      product: "Fibre 500",
      page: "https://northwind.example/help/bill",
      language: "lt",
      reference: "428513",
      minutes: "10",
      searches: "bill higher (found nothing certain)\nlate fee (found nothing)",
      articles: "Read your bill (did not help)",
      steps: "Restart the router: restart (did not work)",
      history: "2026-01-02 C-1: Moved house",
      summary: expect.stringContaining("late fee (found nothing)"),
    });
  });

  it("keeps the newest items of a list and says how many are left out", () => {
    const { searches = "", left_out } = handoffFields(longHandoff(50), { limit: 120, messages: en });
    const lines = searches.split("\n");
    expect(lines[0]).toBe(`and ${50 - (lines.length - 1)} earlier ones left out`);
    expect(lines.at(-1)).toBe("search number 50 (found nothing)");
    expect(left_out).toBe("searches, summary");
  });

  it("shortens the newest item if none fits", () => {
    const searches = ["bill", "fee"].map((word) => ({ query: `${word} `.repeat(30), confidence: "sure" as const }));
    const fields = handoffFields({ ...emptyHandoff, searches }, { limit: 35, messages: en });
    expect(fields.searches).toBe(`${"fee ".repeat(8)}fe…`);
  });

  it("uses the given messages", () => {
    expect(handoffFields(longHandoff(50), { limit: 120, messages: lt }).searches).toMatch(/^praleist/);
  });

  it("keeps to any limit, cuts no character in half and names what it shortened", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "ف", "😀", "日", " ", "\n"), maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        word,
        fc.integer({ min: 30, max: 400 }),
        (queries, question, limit) => {
          const searches = queries.map((query) => ({ query, confidence: "sure" as const }));
          const values = handoffFields({ ...emptyHandoff, question, searches }, { limit, messages: en });
          for (const value of Object.values(values)) {
            expect(value.length).toBeLessThanOrEqual(limit);
            expect(value).not.toMatch(/\p{Cs}/u);
          }
          const all = handoffFields({ ...emptyHandoff, question, searches }, { limit: 1e6, messages: en });
          // The keys of an object literal type.
          const names = Object.keys(all) as (keyof typeof all)[];
          const shortened = names.filter((name) => values[name] !== all[name]);
          expect(values.left_out?.split(", ") ?? []).toEqual(shortened);
        },
      ),
      { numRuns: 500, seed: 11 },
    );
  });
});
