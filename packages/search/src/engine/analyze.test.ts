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
  ])("in %s compares %s by its beginning, without accents", (locale, text, expected) => {
    expect(terms(text, locale)).toEqual(expected);
  });

  it("finds words and pairs of characters where there are no spaces", () => {
    expect(terms("我的账单", "zh")).toEqual(expect.arrayContaining(["账单", "我的"]));
    expect(terms("請求書", "ja")).toEqual(expect.arrayContaining(["請求", "求書"]));
    expect(terms("ใบแจ้งหนี้", "th").length).toBeGreaterThan(2);
  });

  it("still has the pairs where there is no segmenter", () => {
    const { Segmenter } = Intl;
    Reflect.set(Intl, "Segmenter", undefined);
    try {
      expect(terms("账单", "zh")).toEqual(["账单"]);
      expect(terms("单", "zh")).toEqual(["单"]);
    } finally {
      Reflect.set(Intl, "Segmenter", Segmenter);
    }
  });

  it("joins what is hyphened, because customers write it in one", () => {
    expect(terms("Wi‑Fi e-mail")).toEqual(expect.arrayContaining(["wifi", "email"]));
  });

  it("lets words that say little count little", () => {
    expect(createAnalyzer("en")("my bill").map(({ weight }) => weight)).toEqual([0.2, 1]);
    expect(createAnalyzer("xx")("my bill").map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it("takes twice the work for twice the text, whatever is repeated in it", () => {
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

  it("never gives the segmenter more than 1000 characters at once, and no half of one", () => {
    const analyze = createAnalyzer("zh");
    expect(countWork(() => analyze("账单".repeat(5000))).longestSegmented).toBe(1000);
    expect(analyze("𠮷".repeat(1001)).every(({ term }) => /^𠮷+$/u.test(term))).toBe(true);
  });

  it("finds a very long word by its beginning", () => {
    expect(terms("a".repeat(100_000))).toEqual(["aaaaaa"]);
    expect(terms(`${"스".repeat(5)}${"a".repeat(100_000)}`, "ko").every(({ length }) => length <= 32)).toBe(true);
  });

  it("says where each word stands, in any text", () => {
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
