import type { RichText, RichTextElement, RichTextNode } from "@handrail/core";
import type { Element, Nodes, Root } from "hast";

/** Rich text, and the position in the Markdown of each node. */
export interface PlacedRichText {
  richText: RichText;
  /** The start of the Markdown of each node, in characters. */
  starts: ReadonlyMap<RichTextNode, number>;
}

/** Converts a sanitised HTML syntax tree to rich text. */
export function toRichText(tree: Root): PlacedRichText {
  const starts = new Map<RichTextNode, number>();

  function place<T extends RichTextNode>(node: T, start: number): T {
    starts.set(node, start);
    return node;
  }

  function nodes(parent: Root | Element, start: number): RichTextNode[] {
    return parent.children.flatMap((child, index): RichTextNode[] => {
      const from = child.position?.start.offset ?? start;
      if (child.type === "text") {
        return isBetweenBlocks(parent, index) ? [] : [place({ type: "text", value: child.value }, from)];
      }
      return child.type === "element" ? [figure(child, parent, from) ?? element(child, from)] : [];
    });
  }

  function element({ tagName, properties, ...node }: Element, start: number): RichTextElement {
    const given = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
    if (tagName === "th" && !properties.scope) given.push(["scope", "col"]);
    const children = nodes({ ...node, tagName, properties }, start);
    const converted: RichTextElement =
      given.length > 0
        ? { type: "element", tagName, properties: Object.fromEntries(given), children }
        : { type: "element", tagName, children };
    return place(converted, start);
  }

  // A picture or video alone in its paragraph becomes a figure. A picture's title becomes the caption, unless there is one.
  function figure(node: Element, parent: Root | Element, start: number): RichTextElement | undefined {
    const media = aloneIn(node, parent);
    if (!media) return undefined;
    const from = media.position?.start.offset ?? start;
    if (parent.type === "element" && parent.tagName === "figure") return element(media, from);
    const { title, ...properties } = media.properties;
    if (media.tagName === "video" || typeof title !== "string") {
      return { type: "element", tagName: "figure", children: [element(media, from)] };
    }
    const caption = place({ type: "text", value: title }, from);
    return {
      type: "element",
      tagName: "figure",
      children: [
        element({ ...media, properties }, from),
        { type: "element", tagName: "figcaption", children: [caption] },
      ],
    };
  }

  return { richText: { type: "root", children: nodes(tree, 0) }, starts };
}

/** Returns the picture or video that is all of a paragraph, or that is not in a paragraph or figure. */
function aloneIn(node: Element, parent: Root | Element): Element | undefined {
  if (node.tagName !== "p") return isMedia(node) && isFlow(parent) ? node : undefined;
  const [media, ...rest] = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return media?.type === "element" && isMedia(media) && rest.length === 0 ? media : undefined;
}

function isMedia({ tagName }: Element): boolean {
  return tagName === "img" || tagName === "video";
}

function isFlow(parent: Root | Element): boolean {
  return parent.type === "root" || /^(blockquote|details|aside)$/.test(parent.tagName);
}

const holdsOnlyBlocks = /^(ul|ol|dl|table|thead|tbody|tr|blockquote|details|figure|video|aside|section)$/;
const block = /^(p|h[2-4]|ul|ol|dl|blockquote|pre|hr|table|details|figure|video|aside)$/;

/** Returns whether a text is only a line break between blocks. In running text a line break is a space. */
function isBetweenBlocks(parent: Root | Element, index: number): boolean {
  const text = parent.children[index];
  if (text?.type !== "text" || text.value.trim() !== "" || !text.value.includes("\n")) return false;
  if (parent.type === "root" || holdsOnlyBlocks.test(parent.tagName)) return true;
  return parent.tagName === "li" && [parent.children[index - 1], parent.children[index + 1]].some(isBlockOrEdge);
}

function isBlockOrEdge(node: Nodes | undefined): boolean {
  return node === undefined || (node.type === "element" && block.test(node.tagName));
}
