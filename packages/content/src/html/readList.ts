import type { Element, ElementContent } from "hast";
import { element, isNamed, isVisible, toBlocks, toTightBlocks } from "./blocks.js";
import { type HtmlReader, positionOf } from "./htmlReader.js";
import { attributesOf, type HtmlElement, type HtmlNode, isElement } from "./parseHtml.js";

/** Converts a list or an item of one. Lists directly in a list belong to the item before them. */
export function readList(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  if (node.tagName === "li") return readItem(node, reader);
  const name = node.tagName === "dl" || node.tagName === "ol" ? node.tagName : "ul";
  const blocks = toBlocks(reader.children(node));
  const items = name === "dl" ? termsOf(blocks) : itemsOf(blocks, node);
  if (items.length === 0) return [];
  return [element(name, items, name === "ol" ? startOf(node, reader) : {}, positionOf(node))];
}

/** Returns whether a form control is the box of a task, which its list item shows. */
export function takeTick(input: HtmlElement): boolean {
  let node: HtmlNode = input;
  for (let parent = input.parentNode; parent && "tagName" in parent; parent = parent.parentNode) {
    if (parent.childNodes.find(isContent) !== node) return false;
    if (parent.tagName === "li") return isTick(input);
    node = parent;
  }
  return false;
}

function isTick(node: HtmlElement): boolean {
  return node.tagName === "input" && attributesOf(node).get("type")?.toLowerCase() === "checkbox";
}

function isContent(node: HtmlNode): boolean {
  return isElement(node) || ("value" in node && node.value.trim() !== "");
}

function readItem(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  const children = toTightBlocks(reader.children(node));
  const box = firstElement(node);
  if (!children.some(isVisible)) return [];
  const properties = box && isTick(box) ? { checked: attributesOf(box).has("checked") } : {};
  return [element("li", children, properties, positionOf(node))];
}

/** The first element in an item, or in what it begins with, before which there is no text. */
function firstElement(node: HtmlElement): HtmlElement | undefined {
  const first = node.childNodes.find(isContent);
  if (first === undefined || !isElement(first)) return undefined;
  return isTick(first) ? first : firstElement(first);
}

function itemsOf(blocks: readonly Element[], list: HtmlElement): Element[] {
  const items: Element[] = [];
  // `toBlocks` puts the items into a list, since it does not know of this one.
  for (const child of blocks) {
    const isItems = isNamed(child, "ul") && child.position === child.children[0]?.position;
    const last = items.at(-1);
    if (isItems) items.push(...child.children.filter((item): item is Element => isNamed(item, "li")));
    else if (last && isNamed(child, "ul", "ol")) last.children = toTightBlocks([...last.children, child]);
    else items.push(element("li", toTightBlocks([child]), {}, child.position ?? positionOf(list)));
  }
  return items;
}

function termsOf(blocks: readonly Element[]): Element[] {
  return blocks.flatMap((child) => {
    if (!isNamed(child, "dl")) return [element("dd", toTightBlocks([child]))];
    return child.children.filter((item): item is Element => item.type === "element");
  });
}

function startOf(list: HtmlElement, reader: HtmlReader): Element["properties"] {
  const attributes = attributesOf(list);
  if (attributes.has("reversed"))
    reader.report(list, "`<ol reversed>` would be numbered from one upwards. Write the numbers into the text.");
  const start = attributes.get("start") ?? "";
  return /^\d{1,6}$/.test(start) && start !== "1" ? { start: Number(start) } : {};
}
