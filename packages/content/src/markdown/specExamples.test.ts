import { richTextToString } from "@handrail/core/rich-text";
import { tests } from "commonmark-spec";
import { describe, expect, it } from "vitest";
import { markdownToRichText } from "./markdownToRichText.js";

interface Example {
  markdown: string;
  html: string;
  section: string;
  number: number;
}

/** The letters of a text, without the markup around them. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a reader of this HTML sees: its text without tags, comments and code that browsers do not show. */
function visibleWords(html: string): string[] {
  const text = html
    .replace(/<!---?>|<!--[\s\S]*?-->/g, " ")
    .replace(/<\/?[a-zA-Z][^<>]*>|<[?!][\s\S]*?>/g, " ")
    .replace(/&#?\w+;/g, " ");
  return words(text);
}

function read(markdown: string) {
  const reported: string[] = [];
  const body = markdownToRichText(markdown, (problem, place) => reported.push(problem, place?.text ?? ""));
  return { shown: richTextToString(body), reported: reported.join("\n") };
}

const examples: readonly Example[] = tests;

describe("markdownToRichText with the examples of CommonMark", () => {
  it("has enough examples to be worth running", () => expect(examples.length).toBeGreaterThan(600));

  it("shows or reports each word that the reference HTML shows", () => {
    const lost = examples.flatMap(({ markdown, html, section, number }) => {
      const { shown, reported } = read(markdown);
      const found = new Set([...words(shown), ...words(reported)]);
      const all = `${shown}\n${reported}`;
      const missing = visibleWords(html).filter((word) => !found.has(word) && !all.includes(word));
      return missing.length > 0 ? [{ section, number, missing }] : [];
    });
    expect(lost).toEqual([]);
  });
});
