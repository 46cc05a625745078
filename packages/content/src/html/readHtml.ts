import type { ElementContent, Root } from "hast";
import { element, isNamed, isVisible, split, splitAtBreaks, toBlocks, toRunningText, toTightBlocks } from "./blocks.js";
import { createNotes, type HtmlReader, positionOf, tagOf } from "./htmlReader.js";
import { marks, paragraphs, preformatted, unsupported } from "./htmlTags.js";
import { leaveOutHidden } from "./leaveOutHidden.js";
import {
  attributesOf,
  type HtmlElement,
  type HtmlFragment,
  type HtmlNode,
  isElement,
  isText,
  textIn,
} from "./parseHtml.js";
import { readAside, readBlock, readDetails, readFigure } from "./readBlocks.js";
import { readList, takeTick } from "./readList.js";
import { readLink, readMark } from "./readMarks.js";
import { readImage, readVideo } from "./readMedia.js";
import { readTable } from "./readTable.js";

/** Converts a parsed HTML text to the elements of rich text, and notes what each must carry. */
export function readHtml(fragment: HtmlFragment, baseUrl: string | undefined) {
  const { carried, problems, ...notes } = createNotes(baseUrl);
  leaveOutHidden(fragment, notes.report);
  const headingShift = hasTopHeading(fragment) ? 1 : 0;
  const headingIds = new Map<number, readonly string[]>();
  // The ids since the last text. A heading after them, or around them, is what links to them lead to.
  let openIds: string[] = [];
  let isInHeading = false;
  let isPreformatted = false;

  const reader: HtmlReader = {
    ...notes,
    convert,
    children: (parent) => splitAtBreaks(parent.childNodes.flatMap(convert)),
  };

  function convert(node: HtmlNode): ElementContent[] {
    if (isText(node)) return convertText(node.value, node);
    if (!isElement(node)) return [];
    const attributes = attributesOf(node);
    openIds.push(...[attributes.get("id") ?? [], (node.tagName === "a" && attributes.get("name")) || []].flat());
    return convertElement(node);
  }

  function convertText(written: string, node: HtmlNode): ElementContent[] {
    const value = isPreformatted ? written : written.replace(/[ \t\n\r\f]+/g, " ");
    if (!isInHeading && value.trim() !== "") openIds = [];
    reader.carry(node, "text", value);
    return value === "" ? [] : [{ type: "text", value, position: positionOf(node) }];
  }

  function convertElement(node: HtmlElement): ElementContent[] {
    const { tagName } = node;
    const mark = marks.get(tagName);
    if (mark !== undefined) return readMark(node, mark, reader);
    if (/^h[1-6]$/.test(tagName)) return convertHeading(node);
    if (paragraphs.has(tagName)) return [split, ...reader.children(node), split];
    if (preformatted.has(tagName)) return convertCode(node);
    const problem = unsupported.get(tagName);
    if (problem) {
      if (takeTick(node)) return [];
      reader.report(node, `${tagOf(node)} ${problem.problem}`, problem.isUnwrapped ? undefined : textIn(node));
      return problem.isUnwrapped ? reader.children(node) : [];
    }
    switch (tagName) {
      case "a":
        return readLink(node, reader);
      case "br":
      case "hr":
        return [element(tagName, [], {}, positionOf(node))];
      case "img":
        return readImage(node, reader);
      case "video":
        return readVideo(node, reader);
      case "table":
        return readTable(node, reader);
      case "ul":
      case "ol":
      case "menu":
      case "dir":
      case "dl":
      case "li":
        return readList(node, reader);
      case "dt":
        return readBlock("dt", node, toRunningText, reader);
      case "dd":
        return readBlock("dd", node, toTightBlocks, reader);
      case "blockquote":
        return readBlock("blockquote", node, toBlocks, reader);
      case "figcaption":
        return readBlock("figcaption", node, toRunningText, reader);
      case "figure":
        return readFigure(node, reader);
      case "details":
        return readDetails(node, reader);
      case "aside":
        return readAside(node, reader);
      default:
        return reader.children(node);
    }
  }

  function convertHeading(node: HtmlElement): ElementContent[] {
    const level = Number(node.tagName.charAt(1)) + headingShift;
    isInHeading = true;
    const children = toRunningText(reader.children(node));
    isInHeading = false;
    if (!children.some(isVisible)) return [split];
    if (level > 4)
      reader.report(node, `${tagOf(node)} would be shown like a heading of the third level. Use fewer levels.`);
    const position = positionOf(node);
    if (position?.start.offset !== undefined) headingIds.set(position.start.offset, openIds);
    openIds = [];
    return [element(`h${Math.min(level, 4)}`, children, {}, position)];
  }

  function convertCode(node: HtmlElement): ElementContent[] {
    const wasPreformatted = isPreformatted;
    isPreformatted = true;
    const content = reader.children(node);
    isPreformatted = wasPreformatted;
    const texts = content.flatMap(textsOf);
    if (wasPreformatted || !texts.some(isVisible)) return texts;
    const classes = [node, ...node.childNodes.filter(isElement)].map((from) => attributesOf(from).get("class"));
    const language = /(?:^|\s)lang(?:uage)?-(\S+)/.exec(classes.join(" "))?.[1] ?? "";
    reader.carry(node, "language", language);
    const properties = language === "" ? {} : { className: [`language-${language}`] };
    return [element("pre", [element("code", texts, properties, positionOf(node))])];
  }

  const tree: Root = { type: "root", children: toBlocks(splitAtBreaks(fragment.childNodes.flatMap(convert))) };
  return { tree, carried, problems, headingIds };
}

/** The texts of a block of code. Nothing else can be in it. */
function textsOf(node: ElementContent): ElementContent[] {
  if (node.type === "text") return [node];
  if (node.type !== "element") return [];
  if (isNamed(node, "br")) return [{ type: "text", value: "\n" }];
  return node === split ? [] : node.children.flatMap(textsOf);
}

function hasTopHeading(node: HtmlNode | HtmlFragment): boolean {
  return node.nodeName === "h1" || ("childNodes" in node && node.childNodes.some(hasTopHeading));
}
