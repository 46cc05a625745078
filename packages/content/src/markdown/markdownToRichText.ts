import type { RichText } from "@handrail/core";
import remarkRehype, { defaultHandlers, type Options } from "remark-rehype";
import { unified } from "unified";
import type { ProblemPlace, Report } from "../problems.js";
import { carriedText } from "./carriedText.js";
import { describeLosses } from "./describeLoss.js";
import { findBeyondLimits, findEndlessNesting } from "./findBeyondLimits.js";
import { findBrokenMarkup } from "./findBrokenMarkup.js";
import { findEmptyParts } from "./findEmptyParts.js";
import { findLostText } from "./findLostText.js";
import { placeFootnotes } from "./footnotes.js";
import { parseMarkdown } from "./parseMarkdown.js";
import { placesOf, publish } from "./publish.js";
import { readKnownTags } from "./readKnownTags.js";

type Handled<Name extends keyof typeof defaultHandlers> = Parameters<(typeof defaultHandlers)[Name]>[1];

const handlers: Options["handlers"] = {
  // Level 1 is the page's title, and level 4 is the deepest in rich text. Other levels are reported and adjusted.
  heading(state, node: Handled<"heading">) {
    const depth = node.depth === 1 ? 2 : node.depth === 5 || node.depth === 6 ? 4 : node.depth;
    return defaultHandlers.heading(state, { ...node, depth });
  },
  // A task is a list item with `checked`. A form control would need a label.
  listItem(state, node: Handled<"listItem">, parent) {
    const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
    if (typeof node.checked === "boolean") item.properties.checked = node.checked;
    return item;
  },
};

// Raw HTML stays in the tree until the known tags are read. Sanitising removes the rest.
const processor = unified().use(remarkRehype, { handlers, allowDangerousHtml: true });

/** Options of {@link markdownToRichText}. */
export interface MarkdownOptions {
  /** The language of the text, as a BCP 47 tag, for the heading of footnotes. @default "en" */
  locale?: string;
  /** Before the ids of footnotes, so that those of two entries on one page differ. @default "" */
  idPrefix?: string;
}

/**
 * Converts Markdown to sanitised rich text. HTML is removed, except for `<br>`, pairs such as `<kbd>`, and `<details>`, `<figure>`,
 * `<img>` and `<video>` with attributes that are safe.
 * @param report Receives a problem for all text that readers would not see. Each letter of the Markdown is in the rich text or
 * reported, except for complete comments. Lines are counted from the start of `markdown`.
 */
export function markdownToRichText(markdown: string, report: Report, options?: MarkdownOptions): RichText {
  return readMarkdown(markdown, report, options).body;
}

/** A rich text, and where its addresses are written. */
export interface ReadMarkdown {
  body: RichText;
  /** The places of links, pictures and videos, in reading order. */
  places: ProblemPlace[];
}

/** Does what {@link markdownToRichText} does, and returns the place of each address as well. @internal */
export function readMarkdown(
  markdown: string,
  report: Report,
  { locale = "en", idPrefix = "" }: MarkdownOptions = {},
): ReadMarkdown {
  const source = parseMarkdown(markdown);
  const endless = findEndlessNesting(source);
  if (endless) {
    report(endless.problem, { line: endless.line, text: markdown });
    return { body: { type: "root", children: [] }, places: [] };
  }
  const carried = carriedText(source, markdown);
  const tree = processor.runSync(source);
  const understood = readKnownTags(tree);
  placeFootnotes(tree, { locale, idPrefix });
  const placed = publish(tree);
  const losses = [
    ...describeLosses(findLostText(carried, placed, understood)),
    ...findBrokenMarkup(source, markdown),
    ...findEmptyParts(source),
    ...findBeyondLimits(placed, markdown),
  ];
  losses.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const lines = markdown.split("\n");
  for (const { problem, ...place } of losses)
    report(problem, { ...place, column: place.column ?? columnOf(lines, place) });
  return { body: placed.richText, places: placesOf(placed, markdown) };
}

/** The column of a text in its line, or of the first letter of the line. Counted from 1. */
function columnOf(lines: readonly string[], { line = 1, text = "" }: ProblemPlace): number {
  const written = lines[line - 1] ?? "";
  const first = text.trim().split(/\s/)[0] ?? "";
  const found = first === "" ? -1 : written.indexOf(first);
  return (found === -1 ? Math.max(written.search(/\S/), 0) : found) + 1;
}
