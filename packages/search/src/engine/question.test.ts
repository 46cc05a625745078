import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestQuestion, questionOf } from "./question.js";

describe("questionOf", () => {
  it("leaves out the spaces around a query", () => {
    expect(questionOf("  my bill \n")).toBe("my bill");
  });

  it("takes the beginning of a long query, and no half of a character", () => {
    expect(questionOf("a".repeat(longestQuestion + 1))).toBe("a".repeat(longestQuestion));
    expect(questionOf(`${"a".repeat(longestQuestion - 1)}😀`)).toBe("a".repeat(longestQuestion - 1));
  });

  it("is a question itself, whatever the query", () => {
    const long = fc.string({ unit: fc.constantFrom("a", " ", "😀"), minLength: 990, maxLength: 2100 });
    fc.assert(
      fc.property(long, (query) => {
        const question = questionOf(query);
        expect(questionOf(question)).toBe(question);
        expect(question.length).toBeLessThanOrEqual(longestQuestion);
      }),
    );
  });
});
