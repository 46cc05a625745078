import { richTextCallouts } from "@handrail/core/rich-text";
import type { Element, ElementContent, Root } from "hast";
import { isSafeAddress } from "../markdown/dropUnsafeAddresses.js";
import {
  element,
  isNamed,
  isVisible,
  markRuns,
  split,
  splitAtBreaks,
  toBlocks,
  toRunningText,
  toTightBlocks,
} from "./blocks.js";
import { createNotes, type HtmlReader, positionOf, tagOf } from "./htmlReader.js";
import { marks, paragraphs, preformatted, unsupported } from "./htmlTags.js";
import {
  attributesOf,
  type HtmlElement,
  type HtmlFragment,
  type HtmlNode,
  isElement,
  isText,
  textIn,
} from "./parseHtml.js";
import { readList, takeTick } from "./readList.js";
import { readImage, readVideo } from "./readMedia.js";
import { readTable } from "./readTable.js";

/** Converts a parsed HTML text to the elements of rich text, and notes what each must carry. */
export function readHtml(fragment: HtmlFragment, baseUrl: string | undefined) {
  const { carried, problems, ...notes } = createNotes(baseUrl);
  const headingShift = hasTopHeading(fragment) ? 1 : 0;
  const headingIds = new Map<number, readonly string[]>();
  const titled = new Set<number | undefined>();
  // The ids since the last text. A heading after them, or around them, is what links to them lead to.
  let openIds: string[] = [];
  let isInHeading = false;
  let isPreformatted = false;

  const reader: HtmlReader = { ...notes, children: (parent) => splitAtBreaks(parent.childNodes.flatMap(convert)) };

  function convert(node: HtmlNode): ElementContent[] {
    if (isText(node)) return convertText(node.value, node);
    if (!isElement(node)) return [];
    const attributes = attributesOf(node);
    openIds.push(...[attributes.get("id") ?? [], (node.tagName === "a" && attributes.get("name")) || []].flat());
    return convertElement(node, attributes);
  }

  function convertText(written: string, node: HtmlNode): ElementContent[] {
    const value = isPreformatted ? written : written.replace(/[ \t\n\r\f]+/g, " ");
    if (!isInHeading && value.trim() !== "") openIds = [];
    reader.carry(node, "text", value);
    return value === "" ? [] : [{ type: "text", value, position: positionOf(node) }];
  }

  function convertElement(node: HtmlElement, attributes: ReadonlyMap<string, string>): ElementContent[] {
    const { tagName } = node;
    const mark = marks.get(tagName);
    if (mark !== undefined) return convertMark(node, mark);
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
        return convertLink(node, attributes);
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
        return block("dt", node, toRunningText);
      case "dd":
        return block("dd", node, toTightBlocks);
      case "blockquote":
        return block("blockquote", node, toBlocks);
      case "figcaption":
        return block("figcaption", node, toRunningText);
      case "figure":
        return convertFigure(node);
      case "details":
        return convertDetails(node, attributes);
      case "aside":
        return convertAside(node, attributes);
      default:
        return reader.children(node);
    }
  }

  function block(name: string, node: HtmlElement, shape: (nodes: ElementContent[]) => ElementContent[]) {
    const children = shape(reader.children(node));
    return children.some(isVisible) ? [element(name, children, {}, positionOf(node))] : [split];
  }

  function convertMark(node: HtmlElement, name: string): ElementContent[] {
    const title = name === "abbr" ? (attributesOf(node).get("title") ?? "") : "";
    reader.carry(node, "title", title);
    return markRuns(reader.children(node), (children) =>
      element(name, children, titleOnce(title, node), positionOf(node)),
    );
  }

  /** A mark around several paragraphs becomes one in each, of which the first has the title. */
  function titleOnce(title: string, node: HtmlElement): Element["properties"] {
    const start = node.sourceCodeLocation?.startOffset;
    if (title.trim() === "" || titled.has(start)) return {};
    titled.add(start);
    return { title };
  }

  function convertLink(node: HtmlElement, attributes: ReadonlyMap<string, string>): ElementContent[] {
    const children = reader.children(node);
    const written = attributes.get("href");
    if (written === undefined) return children;
    const href = reader.resolve(written);
    if (href === "" || !isSafeAddress(href)) {
      const rule = "Links may use help:, contact:, https:, http:, mailto:, tel: or sms:.";
      reader.report(
        node,
        `the address \`${written.slice(0, 200)}\` is not allowed, so the link would not work. ${rule}`,
      );
      return children;
    }
    if (!children.some(isVisible)) {
      reader.report(node, `the link to \`${href.slice(0, 200)}\` has no text, so nobody could press it. Write one.`);
      return children;
    }
    const title = attributes.get("title") ?? "";
    reader.carry(node, "address", href);
    reader.carry(node, "title", title);
    return markRuns(children, (run) => element("a", run, { href, ...titleOnce(title, node) }, positionOf(node)));
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

  function convertFigure(node: HtmlElement): ElementContent[] {
    const children = toBlocks(reader.children(node), "figure");
    if (children.some(holdsMedia)) return [element("figure", children, {}, positionOf(node))];
    return [split, ...children, split];
  }

  function convertDetails(node: HtmlElement, attributes: ReadonlyMap<string, string>): ElementContent[] {
    const summary = node.childNodes.find((child): child is HtmlElement => child.nodeName === "summary");
    const title = summary ? toRunningText(reader.children(summary)) : [];
    const children = toBlocks(node.childNodes.filter((child) => child !== summary).flatMap(convert));
    if (!title.some(isVisible)) {
      reader.report(node, "`<details>` has no `<summary>`, so its text would always be shown. Write one.");
      return [split, ...children, split];
    }
    const properties = attributes.has("open") ? { open: true } : {};
    return [element("details", [element("summary", title), ...children], properties, positionOf(node))];
  }

  function convertAside(node: HtmlElement, attributes: ReadonlyMap<string, string>): ElementContent[] {
    const children = toBlocks(reader.children(node));
    const kind = richTextCallouts.find((known) => known === attributes.get("data-callout"));
    const properties = kind ? { dataCallout: kind } : {};
    return children.length > 0 ? [element("aside", children, properties, positionOf(node))] : [];
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

function holdsMedia(node: ElementContent): boolean {
  return isNamed(node, "img", "video", "table") || (node.type === "element" && node.children.some(holdsMedia));
}

function hasTopHeading(node: HtmlNode | HtmlFragment): boolean {
  return node.nodeName === "h1" || ("childNodes" in node && node.childNodes.some(hasTopHeading));
}
