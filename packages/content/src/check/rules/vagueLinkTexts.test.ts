import { describe, expect, it } from "vitest";
import { isVagueLinkText } from "./vagueLinkTexts.js";

describe("isVagueLinkText", () => {
  it.each([
    ["en", "Here »"],
    ["en-GB", "click  here"],
    ["en", "Press here for more"],
    ["en", "Find out more"],
    ["en", "→"],
    ["de", "Klick hier"],
    ["de", "Mehr erfahren"],
    ["de", "weitere Informationen"],
    ["de", "diesen Link"],
    ["lt", "paspauskite čia"],
    ["lt", "Sužinokite daugiau…"],
    ["fr", "cliquez-ici"],
    ["fr", "Plus d’infos"],
    ["fr", "ce lien"],
    ["pl", "Dowiedz się więcej"],
    ["pl", "Kliknij tu"],
    ["zh-CN", "点击此处"],
    ["zh", "查看更多详情"],
    ["zh-TW", "點擊這裡"],
    ["ja", "詳細はこちら"],
    ["ru", "по этой ссылке"],
  ])("finds in %s: %s", (locale, text) => expect(isVagueLinkText(text, locale)).toBe(true));

  it.each([
    ["en", "Here Maps"],
    ["en", "More TV channels"],
    ["en", "Read your meter"],
    ["en", "See your bill"],
    ["en", ""],
    ["de", "Weitere Zahlungsarten"],
    ["de", "Rechnung lesen"],
    ["lt", "Daugiau kanalų"],
    ["lt", "Skaitykite sąskaitą"],
    ["fr", "Voir la facture"],
    ["pl", "Zobacz rachunek"],
    ["zh", "查看账单"],
    ["zh", "更换套餐"],
    ["ja", "請求書を見る"],
    ["fi", "here"],
    ["xx", "here"],
  ])("accepts in %s: %s", (locale, text) => expect(isVagueLinkText(text, locale)).toBe(false));
});
