import { richTextToString } from "@handrail/core/rich-text";
import { closestTag } from "../../languages.js";
import { elementsOf } from "../../walkRichText.js";
import { type CheckedContent, type CheckedEntry, lineOf, type Rule } from "../rule.js";
import { measureReading } from "./measureReading.js";

/** A word that customers do not use. */
export const jargon: Rule = {
  id: "jargon",
  severity: "warning",
  isHeuristic: true,
  why: "A customer searches with other words, and may not understand this one.",
  *find({ entries, settings }: CheckedContent) {
    for (const entry of entries) {
      const tag = closestTag(entry.locale, Object.keys(settings.glossary));
      const words = Object.entries(tag === undefined ? {} : (settings.glossary[tag] ?? {}));
      const text = textOf(entry);
      for (const [word, better] of words) {
        const pattern = wordPattern(word);
        if (pattern.test(text))
          yield {
            file: entry.file,
            line: lineOf(entry.source, pattern),
            problem: `customers do not say “${word}”.`,
            fix: `Write “${better}”.`,
          };
      }
    }
  },
};

/** A text that is hard to read. */
export const readability: Rule = {
  id: "readability",
  severity: "warning",
  isHeuristic: true,
  why: "A customer in a hurry, or reading in a second language, does not understand it.",
  *find({ entries, settings }: CheckedContent) {
    for (const { file, locale, article } of entries) {
      const { unit, value } = measureReading(proseOf(article.body), locale);
      const limit = unit === "lix" ? settings.maxLix : settings.maxCharactersPerSentence;
      if (value > limit)
        yield {
          file,
          line: 1,
          problem:
            unit === "lix"
              ? `its LIX is ${Math.round(value)}, above ${limit}.`
              : `its sentences have ${Math.round(value)} characters, above ${limit}.`,
          fix: "Write shorter sentences and shorter words.",
        };
    }
  },
};

/** A heading that skips a level. */
export const headingOrder: Rule = {
  id: "heading-order",
  severity: "warning",
  isHeuristic: false,
  why: "Screen readers list headings by level, and a customer looks for the one that is skipped (WCAG 1.3.1).",
  *find({ entries }: CheckedContent) {
    for (const { file, source, article } of entries) {
      let before = 1;
      for (const element of elementsOf(article.body)) {
        const level = Number(/^h([2-4])$/.exec(element.tagName)?.[1] ?? 0);
        if (level === 0) continue;
        const text = richTextToString(element).trim();
        if (level > before + 1)
          yield {
            file,
            line: lineOf(source, text),
            problem: `the heading “${text}” skips a level.`,
            fix: `Write it with ${"#".repeat(before + 1)}.`,
          };
        before = level;
      }
    }
  },
};

function textOf({ article }: CheckedEntry): string {
  return [article.title, article.summary, richTextToString(article.body)].join("\n");
}

/** The sentences of a text, without tables and code, which are not read as prose. */
function proseOf(body: CheckedEntry["article"]["body"]): string {
  const blocks = [...elementsOf(body)].filter(({ tagName }) => /^(p|li|dd|summary)$/.test(tagName));
  return blocks.map((block) => `${richTextToString(block).trim()}.`).join("\n");
}

function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Chinese and Japanese have no spaces between words.
  const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
  return new RegExp(isSpaced ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped, "iu");
}
