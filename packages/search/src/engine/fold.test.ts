import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { createFold } from "./fold.js";
import { anyLanguage } from "./language.js";

const fold = (text: string, locale: string) => createFold(locale, allLanguages[locale] ?? anyLanguage)(text);

describe("createFold", () => {
  it("leaves Chinese characters as Unicode has them", () => {
    const all = Array.from({ length: 0xa000 - 0x3400 }, (_, at) => String.fromCodePoint(0x3400 + at)).join("");
    expect(fold(all, "en")).toBe(all);
    expect(all.toLowerCase().normalize("NFKD").normalize("NFC")).toBe(all);
    expect(all).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  });

  it.each([
    ["lt", "SĄSKAITĄ", "saskaita"],
    ["tr", "IŞIK", "ışık"],
    ["tr", "İPTAL", "iptal"],
    ["de", "Überweisung", "Ueberweisung"],
    ["de", "Straße", "STRASSE"],
    ["de", "geaendert", "geändert"],
    ["ru", "счёт", "счет"],
    ["el", "ΛΟΓΑΡΙΑΣΜΟΣ", "λογαριασμός"],
    ["ar", "الفاتورةُ", "الفاتوره"],
    ["ar", "٥٠", "50"],
    ["fa", "۵۰", "50"],
    ["fa", "کی", "كي"],
    ["he", "שָׁלוֹם", "שלום"],
    ["he", "חשבון", "חשבונ"],
    ["ja", "パスワード", "ぱすわーど"],
    ["ja", "ﾊﾟｽﾜｰﾄﾞ", "パスワード"],
    ["zh", "帳單", "账单"],
    ["en", "ＨＧ８２４５", "hg8245"],
    ["en", "pass\u00adword\u200b", "password"],
    ["en", "\u202eabc\u202c", "abc"],
    ["zh", "账\ufe00单\u{e0100}", "账单"],
    ["en", "don’t", "dont"],
  ])("in %s makes %j equal to %j", (locale, one, other) => {
    expect(fold(one, locale)).toBe(fold(other, locale));
  });

  it.each([
    ["de", "neue", "nue"],
    ["en", "blue", "blu"],
  ])("in %s keeps %j apart from %j", (locale, one, other) => {
    expect(fold(one, locale)).not.toBe(fold(other, locale));
  });

  it("accepts any text, also halves of surrogate pairs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("en", "de", "tr", "zh"), (text, locale) => {
        expect(() => fold(text, locale)).not.toThrow();
      }),
    );
    expect(() => fold("\ud800", "en")).not.toThrow();
  });
});
