import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRepeated } from "../testing/anyRepeated.js";
import { countWork } from "../testing/countWork.js";
import { createAnalyzer } from "./analyze.js";
import { highlightRanges, splitByRanges } from "./highlight.js";
import { anyLanguage } from "./language.js";
import { splitUnspaced } from "./splitUnspaced.js";

const { analyze } = createAnalyzer("en", anyLanguage, splitUnspaced);
const marked = (text: string, ...terms: string[]) =>
  highlightRanges(text, new Set(terms), analyze).map(([start, end]) => text.slice(start, end));

describe("highlightRanges", () => {
  it("highlights whole words, and adjacent words as one range", () => {
    expect(marked("Why is my Wi‑Fi slow in the evening?", "wifi", "slow")).toEqual(["Wi‑Fi slow"]);
    expect(marked("Charges on a bill", "charges", "bill")).toEqual(["Charges", "bill"]);
  });

  it("begins a range at a letter or a digit", () => {
    expect(marked("❤\ufe0fbill plan", "bill")).toEqual(["bill"]);
  });

  it("does at most about twice the work for twice the text", () => {
    const workFor = (text: string) => {
      // An analyser remembers words, so each text gets a new one.
      const { analyze: fresh } = createAnalyzer("en", anyLanguage, splitUnspaced);
      return countWork(() => highlightRanges(text, new Set(["a", "7", "字か", "aaaaaa"]), fresh)).work;
    };
    fc.assert(
      fc.property(anyRepeated, (repeated) => {
        expect(workFor(repeated.repeat(240))).toBeLessThanOrEqual(2.3 * workFor(repeated.repeat(120)));
      }),
    );
  });
});

describe("splitByRanges", () => {
  it("never loses or repeats a letter for any ranges", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.integer(), fc.integer())), (text, ranges) => {
        expect(
          splitByRanges(text, ranges)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
