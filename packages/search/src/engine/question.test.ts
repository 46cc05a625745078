import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxQuestionLength, questionOf } from "./question.js";

describe("questionOf", () => {
  it("trims a query", () => {
    expect(questionOf("  my bill \n")).toBe("my bill");
  });

  it("cuts a long query, but not within a surrogate pair", () => {
    expect(questionOf("a".repeat(maxQuestionLength + 1))).toBe("a".repeat(maxQuestionLength));
    expect(questionOf(`${"a".repeat(maxQuestionLength - 1)}😀`)).toBe("a".repeat(maxQuestionLength - 1));
  });

  it("is idempotent and stays within the limit", () => {
    const long = fc.string({ unit: fc.constantFrom("a", " ", "😀"), minLength: 990, maxLength: 2100 });
    fc.assert(
      fc.property(long, (query) => {
        const question = questionOf(query);
        expect(questionOf(question)).toBe(question);
        expect(question.length).toBeLessThanOrEqual(maxQuestionLength);
      }),
    );
  });
});
