import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRepeated } from "../testing/anyRepeated.js";
import { countWork } from "../testing/countWork.js";
import { createAnalyzer } from "./analyze.js";

const terms = (text: string, locale = "en") => createAnalyzer(locale)(text).map(({ term }) => term);

describe("createAnalyzer", () => {
  it.each([
    ["en", "Charged charges", ["charg", "charg"]],
    ["en", "I don’t", ["i", "dont"]],
    ["lt", "Sąskaitą SĄSKAITOS", ["saskai", "saskai"]],
    ["tr", "IŞIK ışık", ["isik", "isik"]],
    ["bg", "Сметката сметки", ["сметк", "сметк"]],
    ["pl", "Łącze łącza", ["lacze", "lacza"]],
    ["ar", "الفاتورةُ إلى", ["الفاتو", "الي"]],
    ["de", "Straße", ["strass"]],
  ])("in %s reduces %s to its first letters, without accents", (locale, text, expected) => {
    expect(terms(text, locale)).toEqual(expected);
  });

  it("finds words and pairs of characters in text without spaces", () => {
    expect(terms("我的账单", "zh")).toEqual(expect.arrayContaining(["账单", "我的"]));
    expect(terms("請求書", "ja")).toEqual(expect.arrayContaining(["請求", "求書"]));
    expect(terms("ใบแจ้งหนี้", "th").length).toBeGreaterThan(2);
  });

  it("finds pairs of characters without Intl.Segmenter", () => {
    const { Segmenter } = Intl;
    Reflect.set(Intl, "Segmenter", undefined);
    try {
      expect(terms("账单", "zh")).toEqual(["账单"]);
      expect(terms("单", "zh")).toEqual(["单"]);
    } finally {
      Reflect.set(Intl, "Segmenter", Segmenter);
    }
  });

  it("also joins hyphenated words, because customers write them as one", () => {
    expect(terms("Wi‑Fi e-mail")).toEqual(expect.arrayContaining(["wifi", "email"]));
  });

  it("gives stop words a low weight", () => {
    expect(createAnalyzer("en")("my bill").map(({ weight }) => weight)).toEqual([0.2, 1]);
    expect(createAnalyzer("xx")("my bill").map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it("does at most about twice the work for twice the text", () => {
    const language = fc.constantFrom("en", "lt", "zh", "th");
    fc.assert(
      fc.property(anyRepeated, language, (repeated, locale) => {
        const analyze = createAnalyzer(locale);
        const once = countWork(() => analyze(repeated.repeat(120)));
        const twice = countWork(() => analyze(repeated.repeat(240)));
        expect(twice.work).toBeLessThanOrEqual(2.3 * once.work);
      }),
    );
  });

  it("passes at most 1000 characters to the segmenter, and never splits one", () => {
    const analyze = createAnalyzer("zh");
    expect(countWork(() => analyze("账单".repeat(5000))).maxSegmentedLength).toBe(1000);
    expect(analyze("𠮷".repeat(1001)).every(({ term }) => /^𠮷+$/u.test(term))).toBe(true);
  });

  it("cuts a very long word", () => {
    expect(terms("a".repeat(100_000))).toEqual(["aaaaaa"]);
    expect(terms(`${"스".repeat(5)}${"a".repeat(100_000)}`, "ko").every(({ length }) => length <= 32)).toBe(true);
  });

  it("returns the range of each word in any text", () => {
    const analyze = createAnalyzer("en");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { term, start, end } of analyze(text)) {
          expect(term).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
