import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { anyRepeated } from "../testing/anyRepeated.js";
import { countWork } from "../testing/countWork.js";
import { createAnalyzer } from "./analyze.js";
import { anyLanguage } from "./language.js";
import { splitUnspaced } from "./splitUnspaced.js";

const analyzerFor = (locale: string) =>
  createAnalyzer(locale, allLanguages[locale] ?? anyLanguage, splitUnspaced).analyze;
const terms = (text: string, locale = "en") => analyzerFor(locale)(text).map(({ word }) => word);

/** Graphemes, halves of surrogate pairs, direction overrides, invisible characters, variation selectors and markup. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 5 }),
      fc.constantFrom("\ud800", "\udc00", "\u202e", "\u200b", "\ufe0f", "<b>", "__proto__", "-", "'", "@", ".", " 5 "),
    ),
  )
  .map((parts) => parts.join(""));

describe("createAnalyzer", () => {
  it.each([
    ["en", "Charged charges", ["charged", "charges"]],
    ["en", "I don’t", ["i", "dont"]],
    ["lt", "Sąskaitą SĄSKAITOS", ["saskaita", "saskaitos"]],
    ["pl", "Łącze", ["lacze"]],
  ])("in %s splits %s into whole folded words", (locale, text, expected) => {
    expect(terms(text, locale)).toEqual(expected);
  });

  it("finds words and pairs of characters in text without spaces", () => {
    expect(terms("我的账单", "zh")).toEqual(expect.arrayContaining(["账单", "我的"]));
    expect(terms("請求書", "ja")).toEqual(expect.arrayContaining(["請求", "求書"]));
    expect(terms("ใบแจ้งหนี้", "th").length).toBeGreaterThan(2);
  });

  it.each([
    ["单", ["单"]],
    ["帳單", ["账", "账单", "单"]],
    ["账\ufe00单𠮷", ["账", "账单", "单", "单𠮷", "𠮷"]],
  ])("splits the Chinese text %s into characters and their pairs, the same in any browser", (text, expected) => {
    expect(terms(text, "zh")).toEqual(expected);
  });

  it("gives Chinese characters in Japanese to the segmenter", () => {
    const work = countWork(() => analyzerFor("ja")("請求書"));
    expect(work.maxSegmentedLength).toBe(3);
    expect(countWork(() => analyzerFor("zh")("請求書")).maxSegmentedLength).toBe(0);
  });

  it("finds pairs of characters without Intl.Segmenter", () => {
    const { Segmenter } = Intl;
    Reflect.set(Intl, "Segmenter", undefined);
    try {
      expect(terms("ひらく", "ja")).toEqual(["ひら", "らく"]);
      expect(terms("く", "ja")).toEqual(["く"]);
    } finally {
      Reflect.set(Intl, "Segmenter", Segmenter);
    }
  });

  it.each([
    ["Wi‑Fi e-mail", ["wifi", "email"]],
    ["HG-8245H", ["hg8245h"]],
    ["0800 123 999", ["0800123999"]],
    ["5 G or 20 GB", ["5g", "20gb"]],
    ["1,000 or 1.000 or 1 000", ["1000", "1000", "1000"]],
    ["€3,50 or 3.50", ["3.50", "3.50"]],
    ["24/7", ["24/7"]],
    ["help@example.com", ["help@example.com"]],
    ["https://example.com/help", ["https://example.com/help"]],
  ])("also joins the parts of %s, because customers write them as one", (text, expected) => {
    const joined = analyzerFor("en")(text).filter((token) => token.joined);
    expect(joined.map(({ word }) => word)).toEqual(expected);
    expect(terms(text).length).toBeGreaterThan(joined.length);
  });

  it.each([
    ["fr", "Résilier l'abonnement aujourd’hui", ["resilier", "l", "abonnement", "aujourdhui"]],
    ["fr", "qu’il", ["qu", "il"]],
    ["it", "Disdire dell’offerta", ["disdire", "dell", "offerta"]],
    ["en", "l'abonnement", ["labonnement"]],
  ])("in %s separates an elided word: %s", (locale, text, expected) => {
    expect(terms(text, locale)).toEqual(expected);
  });

  it("separates words of other scripts from text without spaces", () => {
    expect(terms("新SIM卡", "zh")).toEqual(expect.arrayContaining(["新", "sim", "卡"]));
  });

  it("recognises stop words of its language", () => {
    const { isStopWord } = createAnalyzer("pl", { stopWords: "są się" });
    expect([isStopWord("sa"), isStopWord("rachunek")]).toEqual([true, false]);
    expect(createAnalyzer("pl", anyLanguage).isStopWord("sa")).toBe(false);
  });

  it("does at most about twice the work for twice the text", () => {
    const language = fc.constantFrom("en", "lt", "zh", "th");
    fc.assert(
      fc.property(anyRepeated, language, (repeated, locale) => {
        // An analyser remembers words, so each text gets a new one.
        const [first, second] = [analyzerFor(locale), analyzerFor(locale)];
        const once = countWork(() => first(repeated.repeat(120)));
        const twice = countWork(() => second(repeated.repeat(240)));
        expect(twice.work).toBeLessThanOrEqual(2.3 * once.work);
      }),
    );
  });

  it("passes at most 1000 characters to the segmenter, and never splits one", () => {
    const analyze = analyzerFor("ja");
    expect(countWork(() => analyze("账单".repeat(5000))).maxSegmentedLength).toBeLessThanOrEqual(1000);
    expect(analyze("𠮷".repeat(1001)).every(({ word }) => /^𠮷+$/u.test(word))).toBe(true);
    expect(countWork(() => analyze(`字${"\u0301".repeat(5000)}`)).maxSegmentedLength).toBeLessThanOrEqual(1000);
  });

  it("cuts a very long word", () => {
    expect(terms("a".repeat(100_000))).toEqual(["a".repeat(64)]);
    expect(terms(`${"스".repeat(5)}${"a".repeat(100_000)}`, "ko").every(({ length }) => length <= 64)).toBe(true);
  });

  it("returns the range of each word in any text", () => {
    const analyze = analyzerFor("en");
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { word, start, end } of analyze(text)) {
          expect(word).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
