import type { Question } from "@handrail/core";
import { describe, expect, it } from "vitest";
import { isCorrect } from "./isCorrect.js";

const options = ["a", "b", "c"].map((id) => ({ id, text: id }));
const short = (...correct: string[]): Question => ({ type: "short", text: "?", correct });

describe("isCorrect", () => {
  it("compares the chosen option", () => {
    const question: Question = { type: "one", text: "?", options, correct: "b" };
    expect([isCorrect(question, "b"), isCorrect(question, "a")]).toEqual([true, false]);
  });

  it("needs all correct options and no other, in any order", () => {
    const question: Question = { type: "several", text: "?", options, correct: ["c", "a"] };
    expect(isCorrect(question, ["a", "c"])).toBe(true);
    for (const response of [[], ["a"], ["a", "b", "c"]]) expect(isCorrect(question, response)).toBe(false);
  });

  it("needs the correct order", () => {
    const question: Question = { type: "order", text: "?", options, correct: ["c", "a", "b"] };
    expect([isCorrect(question, ["c", "a", "b"]), isCorrect(question, ["a", "b", "c"])]).toEqual([true, false]);
  });

  it.each([
    ["  Two  weeks ", "two weeks", true],
    ["CAFE\u0301", "caf\u00e9", true],
    ["STRASSE", "Straße", true],
    ["１４", "14", true],
    ["two\u00a0weeks", "two weeks", true],
    ["ŠEŠI", "šeši", true],
    ["don’t", "don't", true],
    ["“yes”", '"yes"', true],
    ["e–mail", "e-mail", true],
    ["two\u200f", "two", true],
    ["istanbul", "İstanbul", true],
    ["«", "»", false],
    ["Two weeks.", "two weeks", true],
    ["?", "!", false],
    ["x²", "x", false],
    ["", "two", false],
    ["cafe", "café", false],
  ])("compares %j with the accepted answer %j", (response, correct, result) => {
    expect(isCorrect(short("another", correct), response)).toBe(result);
  });
});
