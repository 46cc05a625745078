import { createArticle } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { createSearchIndex } from "./createSearchIndex.js";

const find = (locale: string, title: string, question: string) =>
  createSearchIndex(
    [title, "Anders"].map((each) => createArticle(each, each, { locale, summary: "", text: "" })),
    { locale, language: allLanguages[locale] },
  )
    .search(question)
    .hits.map(({ id }) => id);

const parts: [locale: string, first: string[], link: string, second: string[]][] = [
  ["de", ["Handy"], "", ["rechnung", "rechnungen"]],
  ["de", ["Vertrag", "Verträge"], "s", ["nummer", "nummern"]],
  ["de", ["Monat", "Monate", "Monats"], "s", ["rate", "raten"]],
  ["de", ["Kunde", "Kunden"], "n", ["konto", "kontos"]],
  ["nl", ["Abonnement"], "s", ["kosten"]],
  ["nl", ["Klant", "Klanten"], "en", ["nummer", "nummers"]],
];
const cases = parts.flatMap(([locale, first, link, second]) =>
  second.flatMap((form) => {
    const compound = (first[0] ?? "") + link + form;
    return [...first, ...second].flatMap((part) => [
      [locale, part, compound],
      [locale, compound, part],
    ]);
  }),
);

describe("createFindCompounds", () => {
  it.each(cases)("in %s finds for %s an article with %s", (locale, question, title) => {
    // The second word ends the first one, so that it is not taken for a beginning.
    expect(find(locale, title, `${question} ?`)[0]).toBe(title);
  });

  it("does not split words of other languages", () => {
    expect(find("en", "Handyrechnung", "rechnung")).toEqual([]);
  });

  it("does not take the end of another word for a part", () => {
    expect(find("de", "Operateur", "rate")).toEqual([]);
  });
});
