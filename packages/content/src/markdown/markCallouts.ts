import type { RichTextCallout } from "@handrail/core/rich-text";
import type { MarkdownNode, MarkdownRoot } from "./readSyntaxTree.js";

// GitHub's names, and those that other tools use. https://docs.github.com/en/get-started/writing-on-github#alerts
const kinds: Readonly<Record<string, RichTextCallout>> = {
  note: "note",
  info: "note",
  important: "note",
  tip: "tip",
  warning: "warning",
  caution: "danger",
  danger: "danger",
};

type Blockquote = Extract<MarkdownNode, { type: "blockquote" }>;

/**
 * Turns quotes that start with `[!WARNING]` on its own line into callouts, in place. An unknown name stays in the text, where it is
 * reported, and so does an escaped one, which an author wants to show.
 */
export function markCallouts(node: MarkdownNode | MarkdownRoot, source: string): void {
  if (node.type === "blockquote") markCallout(node, source);
  if ("children" in node) for (const child of node.children) markCallouts(child, source);
}

/** Returns the kind of callout that a quote is. */
export function calloutOf(node: Blockquote): RichTextCallout | undefined {
  const kind = node.data?.hProperties?.dataCallout;
  return Object.values(kinds).find((known) => known === kind);
}

function markCallout(quote: Blockquote, source: string): void {
  const paragraph = quote.children[0];
  const text = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  if (paragraph?.type !== "paragraph" || text?.type !== "text") return;
  if (text.position && source[text.position.start.offset ?? 0] !== "[") return;
  const [marker, name = ""] = /^\[!([a-z]+)\][ \t]*(?:\r?\n|$)/i.exec(text.value) ?? [];
  const key = name.toLowerCase();
  const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
  const endsLine = marker?.endsWith("\n") || text.value.length === marker?.length;
  const isAlone = text.value.length === marker?.length && paragraph.children.length > 1;
  if (marker === undefined || !kind || !endsLine || (isAlone && paragraph.children[1]?.type !== "break")) return;
  quote.data = { hName: "aside", hProperties: { dataCallout: kind } };
  text.value = text.value.slice(marker.length);
  if (text.position) {
    // What the marker takes is no longer a part of the text.
    const { start } = text.position;
    start.offset = (start.offset ?? 0) + marker.trimEnd().length;
  }
  if (text.value === "") paragraph.children.splice(0, isAlone ? 2 : 1);
  if (paragraph.children.length === 0) quote.children.shift();
}
