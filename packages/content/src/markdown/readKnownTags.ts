import type { Element, ElementContent, Nodes, Root, RootContent, Text } from "hast";
import { decodeEntities, type HtmlToken, htmlTokens } from "./htmlTokens.js";
import { inlineTags, isKnownTag, knownProperties, parentOfTag, voidTags } from "./knownTags.js";

/** A piece of raw HTML between the nodes of a tree, until it becomes an element or text. */
interface Piece {
  type: "piece";
  token: HtmlToken;
  /** The position in the source, in characters. */
  at: number;
}

type Content = RootContent | ElementContent;
type Item = Content | Piece;

const running = /^(p|h\d|a|strong|em|del|code|kbd|sub|sup|summary)$/;
const block =
  /^(p|h\d|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|details|summary|figure|figcaption|aside|section)$/;

/**
 * Converts known tags (`<br>`, `<kbd>Esc</kbd>`, `<details>`, `<figure>`, `<video>`) from raw HTML to elements, in place. Both tags of a
 * pair must be in the same run of text, or around blocks of the same list or quote.
 * @returns the positions of the converted tags and texts in the source, in characters
 */
export function readKnownTags(tree: Root): ReadonlySet<number> {
  const understood = new Set<number>();
  const positions = new Map<Element, number[]>();

  function element(tagName: string, opening: Piece, items: Item[], closing?: Piece): Element {
    const tags = [opening.at, ...(closing ? [closing.at] : [])];
    const children = items.flatMap((item): ElementContent[] => {
      if (item.type !== "piece") return item.type === "doctype" ? [] : [item];
      if (item.token.kind !== "text") return [];
      tags.push(item.at);
      return [textAt(item)];
    });
    for (const at of tags) understood.add(at);
    const made: Element = {
      type: "element",
      tagName,
      properties: knownProperties(opening.token) ?? {},
      children: tagName === "details" || tagName === "figure" ? wrapRuns(children) : children,
      position: positionAt(opening.at),
    };
    positions.set(made, tags);
    return made;
  }

  function read(parent: Root | Element): void {
    const items: Item[] = [];
    for (const node of parent.children) {
      if (node.type === "element") read(node);
      for (const item of piecesOf(node)) {
        items.push(item);
        close(items);
      }
    }
    // A root may have the same children as an element, except for a doctype, which Markdown never creates.
    parent.children = items.flatMap((item) => settle(item, parent)) as ElementContent[];
  }

  /** Makes an element of the last item, if it ends one. */
  function close(items: Item[]): void {
    const last = items.at(-1);
    if (last?.type !== "piece" || !knownProperties(last.token)) return;
    const { kind, name } = last.token;
    if (kind === "open" && voidTags.has(name)) items.splice(-1, 1, element(name, last, []));
    if (kind !== "close") return;
    const from = items.findLastIndex(
      (item) => item.type === "piece" && item.token.kind === "open" && item.token.name === name,
    );
    const opening = items[from];
    const content = items.slice(from + 1, -1);
    if (opening?.type !== "piece" || !knownProperties(opening.token) || !mayHold(name, content)) return;
    items.splice(from, items.length, element(name, opening, content, last));
  }

  /** Leaves out what did not become an element, and takes back elements in the wrong place. */
  function settle(item: Item, parent: Root | Element): Content[] {
    if (item.type === "piece") return [];
    if (item.type !== "element") return [item];
    const tags = positions.get(item);
    if (item.tagName === "details" || item.tagName === "figure" || item.tagName === "video")
      for (const child of item.children) if (child.type === "element") settleMisplaced(child, item);
    if (!tags || mayStand(item.tagName, parent)) return [item];
    for (const at of tags) understood.delete(at);
    if (isRunning(parent)) return item.children;
    forget(item);
    return [];
  }

  function settleMisplaced(child: Element, parent: Element): void {
    const needed = parentOfTag[child.tagName];
    if (needed && needed !== parent.tagName) forget(child);
  }

  function forget(node: Nodes): void {
    if (node.type === "text" && node.position?.start.offset !== undefined)
      understood.delete(node.position.start.offset);
    if (node.type !== "element") return;
    for (const at of positions.get(node) ?? []) understood.delete(at);
    for (const child of node.children) forget(child);
  }

  read(tree);
  return understood;
}

function piecesOf(node: Content): Item[] {
  if (node.type !== "raw") return [node];
  const start = node.position?.start.offset ?? 0;
  return htmlTokens(node.value).map((token) => ({ type: "piece", token, at: start + token.start }));
}

function mayHold(name: string, content: readonly Item[]): boolean {
  const isBlank = (item: Item) =>
    item.type === "piece"
      ? item.token.kind === "comment" || item.token.written.trim() === ""
      : item.type === "text" && item.value.trim() === "";
  if (name === "video") {
    return content.every((item) => isBlank(item) || (item.type === "element" && item.tagName === "track"));
  }
  if (name === "details") {
    const first = content.find((item) => !isBlank(item));
    return first?.type === "element" && first.tagName === "summary";
  }
  if (name === "figure") return content.some((item) => item.type === "element" && hasMedia(item));
  return content.every((item) => !(item.type === "element" && block.test(item.tagName)));
}

function hasMedia(node: Element): boolean {
  return (
    /^(img|video|table)$/.test(node.tagName) ||
    node.children.some((child) => child.type === "element" && hasMedia(child))
  );
}

function mayStand(name: string, parent: Root | Element): boolean {
  const needed = parentOfTag[name];
  if (needed) return parent.type === "element" && parent.tagName === needed;
  if (isRunning(parent)) return inlineTags.has(name);
  if (name === "img" || name === "video") return true;
  // A cell and a narrow list item hold running text or blocks.
  if (parent.type === "element" && /^(td|th|li|figcaption)$/.test(parent.tagName)) return true;
  return isKnownTag(name) && !inlineTags.has(name);
}

function isRunning(parent: Root | Element): boolean {
  return parent.type === "element" && running.test(parent.tagName);
}

/** Puts loose text between blocks into paragraphs. */
function wrapRuns(children: readonly ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    if (run.some((node) => node.type === "element" || (node.type === "text" && node.value.trim() !== "")))
      wrapped.push({ type: "element", tagName: "p", properties: {}, children: run, position: run[0]?.position });
    run = [];
  };
  for (const child of children) {
    if (child.type === "element" && (block.test(child.tagName) || /^(img|video)$/.test(child.tagName))) {
      end();
      wrapped.push(child);
    } else run.push(child);
  }
  end();
  return wrapped;
}

function textAt({ token, at }: Piece): Text {
  return { type: "text", value: decodeEntities(token.written), position: positionAt(at) };
}

function positionAt(offset: number): Element["position"] {
  const point = { line: 1, column: 1, offset };
  return { start: point, end: point };
}
