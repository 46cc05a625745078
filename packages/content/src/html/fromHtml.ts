import type { RichText } from "@handrail/core";
import { addHeadingIds } from "../links/headingIds.js";
import type { Carried, Field } from "../markdown/carriedText.js";
import { quote } from "../markdown/describeLoss.js";
import { findBeyondLimits } from "../markdown/findBeyondLimits.js";
import { findLostText } from "../markdown/findLostText.js";
import { placesOf, publish } from "../markdown/publish.js";
import type { PlacedRichText } from "../markdown/toRichText.js";
import type { ProblemPlace, TextProblem } from "../problems.js";
import { elementsOf, mapElements } from "../walkRichText.js";
import { joinTexts } from "./joinTexts.js";
import { type HtmlExcess, parseHtml, textIn } from "./parseHtml.js";
import { readHtml } from "./readHtml.js";

/** Options of {@link fromHtml}. */
export interface HtmlOptions {
  /** The address of the page in the CMS. Relative addresses become absolute by it. @default they stay relative */
  baseUrl?: string;
}

/** The result of {@link fromHtml}. */
export interface HtmlResult {
  body: RichText;
  /** Everything that readers would not see, and what to do, in the order of the HTML. Lines and columns are counted from 1. */
  problems: readonly TextProblem[];
}

/**
 * Converts HTML, such as an export of a CMS, to sanitised rich text with heading ids. Wrappers, classes and styles are removed. Other
 * elements and attributes become rich text or are reported, and each letter of the text is in the rich text or in a problem. Comments
 * are left out. It never throws.
 */
export function fromHtml(html: string, options: HtmlOptions = {}): HtmlResult {
  const read = readHtmlText(html, options);
  const { body, anchors } = addHeadingIds(read.body);
  const problems = [...read.problems];
  const links = [...elementsOf(body)].filter(
    ({ properties = {} }) => properties.href ?? properties.src ?? properties.poster,
  );
  for (const [index, { properties }] of links.entries()) {
    const { href } = properties ?? {};
    if (typeof href !== "string" || !href.startsWith("#") || anchors.has(href.slice(1))) continue;
    const problem = `the link ${quote(href)} leads to no heading of this text. Link to the id of a heading.`;
    problems.push({ problem, ...read.places[index] });
  }
  return { body, problems: problems.sort(byPlace) };
}

/** A body without heading ids, its problems, and the places of its links, pictures and videos, in reading order. */
export interface ReadHtml extends HtmlResult {
  places: readonly ProblemPlace[];
}

/** Does what {@link fromHtml} does, without heading ids and without checking links to parts of the text. */
export function readHtmlText(html: string, { baseUrl }: HtmlOptions): ReadHtml {
  const fragment = parseHtml(html);
  if (typeof fragment === "string") return emptyResult(fragment, html);
  const { tree, carried, problems, headingIds } = readHtml(fragment, baseUrl);
  const placed = publish(tree);
  const lost = findLostText(carried, placed, new Set()).map((piece) => describe(piece, html));
  const beyond = findBeyondLimits(placed, html).map((problem) => ({ ...problem, text: textOf(html) }));
  return {
    body: joinTexts(linkToHeadings(placed, headingIds)),
    places: placesOf(placed, html),
    problems: [...problems, ...lost, ...beyond].sort(byPlace),
  };
}

/** Changes links to the ids of headings in the HTML to the ids that the headings get. */
function linkToHeadings({ richText, starts }: PlacedRichText, ids: ReadonlyMap<number, readonly string[]>): RichText {
  const targets = new Map<string, string>();
  const [before, after] = [richText, addHeadingIds(richText).body].map((body) => [...elementsOf(body)]);
  for (const [index, heading] of (before ?? []).entries()) {
    const id = after?.[index]?.properties?.id;
    const start = starts.get(heading);
    if (!/^h\d$/.test(heading.tagName) || typeof id !== "string" || start === undefined) continue;
    for (const name of ids.get(start) ?? []) if (!targets.has(name)) targets.set(name, id);
  }
  return mapElements(richText, (element) => {
    const { href } = element.properties ?? {};
    if (typeof href !== "string" || !href.startsWith("#")) return element;
    const part = href.slice(1);
    const target = targets.get(part) ?? targets.get(decoded(part));
    return target === undefined ? element : { ...element, properties: { ...element.properties, href: `#${target}` } };
  });
}

const sentences: Partial<Readonly<Record<Field, string>>> = {
  text: "the words would not be shown here. Write them outside of this element.",
  title: "the title would not be shown. Write it into the text.",
  alt: "the alternative text would be lost here. Show the picture outside of this element.",
  address: "the address would not be published here. Write the link outside of this element.",
  language: "the language of the code would be lost. Use a class of `language-` and one word.",
};

function describe({ field, text, line, start }: Carried, html: string): TextProblem {
  const column = start - html.lastIndexOf("\n", start - 1);
  return { line, column, text, problem: `${sentences[field] ?? "this would not be shown."} It is: ${quote(text)}` };
}

const excesses: Readonly<Record<HtmlExcess, string>> = {
  depth: "elements are nested too deeply here, so nothing is published. Use fewer levels.",
  elements: "the text has too many elements, so nothing is published. Split it into several entries.",
};

function emptyResult(excess: HtmlExcess, html: string): ReadHtml {
  return {
    body: { type: "root", children: [] },
    places: [],
    problems: [{ line: 1, column: 1, text: html, problem: excesses[excess] }],
  };
}

function textOf(html: string): string {
  const fragment = parseHtml(html);
  return typeof fragment === "string" ? html : textIn(fragment);
}

function byPlace(one: ProblemPlace, other: ProblemPlace): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
