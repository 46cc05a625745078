import { createArticle } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import { createFindCompounds } from "./compounds.js";
import { anyLanguage } from "./language.js";
import { matchWords, maxScans } from "./matchWords.js";
import { openWords } from "./openWords.js";
import { createFindSlips } from "./slips.js";
import { splitUnspaced } from "./splitUnspaced.js";
import { createStem } from "./stem.js";

describe("matchWords", () => {
  it.each(["en", "de"])(
    "in %s compares a pasted text of unknown words a limited number of times with all words",
    (locale) => {
      const language = allLanguages[locale] ?? anyLanguage;
      const { analyze, isStopWord } = createAnalyzer(locale, language, splitUnspaced);
      const stem = createStem(language);
      const articles = [createArticle("bill", "Handyrechnung")];
      const table = openWords(buildIndexData(articles, { locale, language, analyze }), stem);
      let scans = 0;
      const counted =
        <Given extends unknown[], Result>(find: (...given: Given) => Result) =>
        (...given: Given) => {
          scans += 1;
          return find(...given);
        };
      const findCompounds =
        language.nounEndings === undefined ? undefined : counted(createFindCompounds(table, language.nounEndings));
      const findSlips = counted(createFindSlips(table.words));
      const matcher = { table, stem, isStopWord, findSlips, findCompounds, findSynonyms: () => [] };
      const unknown = Array.from(
        { length: 2000 },
        (_, at) => `qx${String.fromCharCode(97 + (at % 26))}${"yz".repeat(at % 7)}w`,
      );
      const asked = matchWords(matcher, analyze([...new Set(unknown)].join(" ")));
      expect(asked.length).toBeGreaterThan(2 * maxScans);
      expect(scans).toBe(maxScans);
    },
  );
});
