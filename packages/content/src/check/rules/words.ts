import { richTextToString } from "@handrail/core/rich-text";
import { closestTag } from "../../folder/languages.js";
import { elementsOf } from "../../walkRichText.js";
import { type CheckedContent, type CheckedEntry, lineAt, lineOf, type Rule } from "../rule.js";
import { measureReading } from "./measureReading.js";

/** A word that customers do not use. */
export const jargon: Rule = {
  id: "jargon",
  severity: "warning",
  isHeuristic: true,
  why: "A customer searches with other words, and may not understand this one.",
  *find({ entries, walkthroughs, settings }: CheckedContent) {
    // Staff know the words of the company.
    const forCustomers = walkthroughs.filter(({ audience }) => audience === "customer");
    const texts = [
      ...entries.map((entry) => ({ ...entry, text: textOf(entry) })),
      ...forCustomers.map((entry) => ({ ...entry, text: entry.bodies.map(richTextToString).join("\n") })),
    ];
    for (const { locale, file, source, text } of texts) {
      const tag = closestTag(locale, Object.keys(settings.glossary));
      const words = Object.entries(tag === undefined ? {} : (settings.glossary[tag] ?? {}));
      for (const [word, better] of words) {
        if (indexOfWord(text, word) !== -1)
          yield {
            file,
            line: lineAt(source, indexOfWord(source, word)),
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
            line: lineOfHeading(source, level, text),
            problem: `the heading “${text}” skips a level.`,
            fix: `Write it with ${"#".repeat(before + 1)}.`,
          };
        before = level;
      }
    }
  },
};

/** The line of a heading, whose text may also occur elsewhere, and may hold markup. */
function lineOfHeading(source: string, level: number, text: string): number {
  const words = text.split(/\s+/);
  const isIt = (line: string) =>
    /^[>\s]*(#+)\s/.exec(line)?.[1]?.length === level && words.every((word) => line.includes(word));
  return source.split("\n").findIndex(isIt) + 1 || lineOf(source, text);
}

function textOf({ article }: CheckedEntry): string {
  return [article.title, article.summary, richTextToString(article.body)].join("\n");
}

/** The sentences of a text, without tables and code, which are not read as prose. */
function proseOf(body: CheckedEntry["article"]["body"]): string {
  const blocks = [...elementsOf(body)].filter(({ tagName }) => /^(p|li|dd|summary)$/.test(tagName));
  return blocks.map((block) => `${richTextToString(block).trim()}.`).join("\n");
}

/** The place of the first occurrence of a word in a text, in either case and not inside a longer word; -1 if there is none. */
function indexOfWord(text: string, word: string): number {
  const [lowerText, lowerWord] = [text.toLowerCase(), word.toLowerCase()];
  // Chinese and Japanese have no spaces between words.
  const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
  const isInWord = (index: number) => isSpaced && /[\p{L}\p{N}]/u.test(lowerText.charAt(index));
  for (let at = lowerText.indexOf(lowerWord); at !== -1; at = lowerText.indexOf(lowerWord, at + 1)) {
    if (!isInWord(at - 1) && !isInWord(at + lowerWord.length)) return at;
  }
  return -1;
}
