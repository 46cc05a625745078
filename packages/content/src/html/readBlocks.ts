import { richTextCallouts } from "@handrail/core/rich-text";
import type { ElementContent } from "hast";
import { element, isNamed, isVisible, split, toBlocks, toRunningText } from "./blocks.js";
import { type HtmlReader, positionOf } from "./htmlReader.js";
import { attributesOf, type HtmlElement } from "./parseHtml.js";

/** Converts an element to the element `name` of rich text. Without anything visible in it, it only ends a paragraph. */
export function readBlock(
  name: string,
  node: HtmlElement,
  shape: (nodes: ElementContent[]) => ElementContent[],
  reader: HtmlReader,
): ElementContent[] {
  const children = shape(reader.children(node));
  return children.some(isVisible) ? [element(name, children, {}, positionOf(node))] : [split];
}

/** Converts a figure. Without a picture, a video or a table it is unwrapped. */
export function readFigure(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  const children = toBlocks(reader.children(node), "figure");
  if (children.some(holdsMedia)) return [element("figure", children, {}, positionOf(node))];
  return [split, ...children, split];
}

/** Converts a part that opens. Without a summary it is unwrapped. */
export function readDetails(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  const summary = node.childNodes.find((child): child is HtmlElement => child.nodeName === "summary");
  const title = summary ? toRunningText(reader.children(summary)) : [];
  const children = toBlocks(node.childNodes.filter((child) => child !== summary).flatMap(reader.convert));
  if (!title.some(isVisible)) {
    reader.report(node, "`<details>` has no `<summary>`, so its text would always be shown. Write one.");
    return [split, ...children, split];
  }
  const properties = attributesOf(node).has("open") ? { open: true } : {};
  return [element("details", [element("summary", title), ...children], properties, positionOf(node))];
}

/** Converts a note. It is a callout if `data-callout` names a kind. */
export function readAside(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  const children = toBlocks(reader.children(node));
  const kind = richTextCallouts.find((known) => known === attributesOf(node).get("data-callout"));
  const properties = kind ? { dataCallout: kind } : {};
  return children.length > 0 ? [element("aside", children, properties, positionOf(node))] : [];
}

function holdsMedia(node: ElementContent): boolean {
  return isNamed(node, "img", "video", "table") || (node.type === "element" && node.children.some(holdsMedia));
}
