import { isRecord } from "../validation/isRecord.js";
import type { RichText, RichTextNode } from "./richText.js";
import { createRichTextWalk, type RichTextWalk } from "./walkRichText.js";

/**
 * All the text of a node, in reading order, without its structure. Lines, blocks and table cells stay apart. It never throws: malformed
 * nodes are skipped, and it stops in a cycle and where the rendered text is cut.
 */
export function richTextToString(node: RichText | RichTextNode): string {
  return textOf(node, createRichTextWalk());
}

function textOf(node: unknown, walk: RichTextWalk): string {
  if (!isRecord(node)) return "";
  if (node.type === "text") return typeof node.value === "string" ? node.value : "";
  let text = "";
  walk(node, (child) => {
    const part = textOf(child, walk);
    text = (isElement(child, block) ? endLine(text) : text) + part;
  });
  if (isElement(node, /^br$/)) return "\n";
  if (isElement(node, /^t[dh]$/)) return `${text}\t`;
  return isElement(node, block) ? endLine(text) : text;
}

function endLine(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

const block =
  /^(p|h\d|[uod]l|li|d[td]|blockquote|pre|table|tr|figure|figcaption|caption|details|summary|aside|section)$/;

function isElement(node: object, tagName: RegExp): boolean {
  return "tagName" in node && typeof node.tagName === "string" && tagName.test(node.tagName);
}
