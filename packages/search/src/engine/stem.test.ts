import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { anyLanguage } from "./language.js";
import { createStem } from "./stem.js";

describe("createStem", () => {
  it.each([
    ["en", ["charge", "charged", "charges", "charging"]],
    ["en", ["use", "used", "uses", "using"]],
    ["en", ["buy", "bought", "buying"]],
    ["en", ["freeze", "froze", "frozen"]],
    ["en", ["city", "cities"]],
    ["en", ["swap", "swaps", "swapped", "swapping"]],
    ["en", ["fast", "faster", "fastest"]],
    ["es", ["pago", "pagos", "pagar", "pague", "paga"]],
    ["es", ["cobro", "cobrar", "cobraron"]],
    ["pl", ["haslo", "hasla", "haslem"]],
    ["pl", ["karta", "karte", "karty", "kartami"]],
    ["pl", ["umowa", "umowie", "umowy"]],
    ["ru", ["карта", "карты", "картои", "картам"]],
    ["lt", ["namas", "namo", "namai", "namams"]],
    ["lt", ["saskaita", "saskaitos", "saskaitai"]],
    ["bg", ["сметка", "сметки", "сметката"]],
    ["ru", ["оплата", "оплаты", "оплатить"]],
    ["ar", ["فاتوره", "الفاتوره", "بالفاتوره", "فاتورتي"]],
    ["ar", ["فاتوره", "فواتير", "الفواتير"]],
    ["ar", ["رقم", "ارقام", "بالارقام"]],
    ["he", ["חשבונ", "החשבונ", "לחשבונ", "והחשבונ", "שהחשבונ", "חשבונות", "חשבוני"]],
    ["he", ["שירות", "השירות", "בשירות"]],
    ["xx", ["rechnung", "rechnungen"]],
  ])("in %s reduces %j to one stem", (language, words) => {
    const stem = createStem(allLanguages[language] ?? anyLanguage);
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each(["0800123456", "hg8245h", "5g"])("never cuts %s, which has a digit", (word) => {
    expect(createStem({ stopWords: "", comparedLetters: 1, endings: ["h g 6"] })(word)).toBe(word);
  });

  it("leaves at least three letters", () => {
    const stem = createStem({ stopWords: "", prefixes: ["ab"], endings: ["ing"] });
    expect([stem("abcd"), stem("abcde"), stem("sing"), stem("going")]).toEqual(["abcd", "cde", "sing", "going"]);
  });
});
