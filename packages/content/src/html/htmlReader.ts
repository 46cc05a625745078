import type { ElementContent } from "hast";
import type { Carried, Field } from "../markdown/carriedText.js";
import type { ProblemPlace, TextProblem } from "../problems.js";
import { attributesOf, type HtmlElement, type HtmlNode } from "./parseHtml.js";

/** What the conversion of each element needs. */
export interface HtmlReader {
  /** Converts one node. */
  convert(node: HtmlNode): ElementContent[];
  /** Converts the children of an element. */
  children(parent: HtmlElement): ElementContent[];
  /** Notes a piece of the source that must be in the rich text. */
  carry(node: HtmlNode, field: Field, text: string): void;
  /** Reports a problem at the place of a node. */
  report(node: HtmlNode, problem: string, text?: string): void;
  /** Makes an address absolute, if there is a base. */
  resolve(address: string): string;
  /** The title of an element of running text. Around several paragraphs it becomes one in each, of which the first has the title. */
  titleOnce(title: string, node: HtmlNode): { title?: string };
}

/** Creates a reader without {@link HtmlReader.convert} and {@link HtmlReader.children}, and the lists that it fills. */
export function createNotes(baseUrl: string | undefined) {
  const carried: Carried[] = [];
  const problems: TextProblem[] = [];
  const places = new Set<string>();
  const titled = new Set<number | undefined>();
  return {
    carried,
    problems,
    carry(node: HtmlNode, field: Field, text: string) {
      const place = node.sourceCodeLocation;
      const key = `${place?.startOffset} ${field}`;
      // The parser repeats unclosed elements, such as links, in each paragraph.
      if (!place || text.trim() === "" || places.has(key)) return;
      places.add(key);
      carried.push({ field, text, start: place.startOffset, line: place.startLine });
    },
    report(node: HtmlNode, problem: string, text?: string) {
      problems.push({ problem, ...placeOf(node), ...(text !== undefined && { text }) });
    },
    titleOnce(title: string, node: HtmlNode) {
      const start = node.sourceCodeLocation?.startOffset;
      if (title.trim() === "" || titled.has(start)) return {};
      titled.add(start);
      return { title };
    },
    resolve(written: string) {
      const address = written.trim();
      const isAbsolute = address === "" || /^(#|[a-z][a-z\d+.-]*:)/i.test(address);
      return baseUrl === undefined || isAbsolute || !URL.canParse(address, baseUrl)
        ? address
        : new URL(address, baseUrl).href;
    },
  };
}

/** The position of a node for hast. */
export function positionOf(node: HtmlNode): ElementContent["position"] {
  const place = node.sourceCodeLocation;
  if (!place) return undefined;
  const point = { line: place.startLine, column: place.startCol, offset: place.startOffset };
  return { start: point, end: point };
}

/** The parser moves elements that are closed in the wrong order, and a copy of one has no place. */
function placeOf(node: HtmlNode): ProblemPlace {
  const place = node.sourceCodeLocation;
  if (place) return { line: place.startLine, column: place.startCol };
  const parent = node.parentNode;
  return parent && "tagName" in parent ? placeOf(parent) : { line: 1, column: 1 };
}

/** Shows the opening tag of an element, without what makes it long. */
export function tagOf(node: HtmlElement): string {
  const attributes = attributesOf(node);
  const address = attributes.get("src") ?? attributes.get("href") ?? attributes.get("data");
  return address ? `\`<${node.tagName}>\` with ${address.slice(0, 200)}` : `\`<${node.tagName}>\``;
}
