/**
 * Text with structure: a sanitised subset of hast, the syntax tree of HTML, as plain JSON. It is rendered to elements
 * one by one and never as a string of HTML, so nothing in it can run.
 * https://github.com/syntax-tree/hast
 */
export interface RichText {
  type: "root";
  children: readonly RichTextNode[];
}

/** A run of text, or an element with children. */
export type RichTextNode = RichTextText | RichTextElement;

/** A run of plain text. */
export interface RichTextText {
  type: "text";
  value: string;
}

/** An element from {@link richTextElements}. */
export interface RichTextElement {
  type: "element";
  tagName: string;
  properties?: Readonly<Record<string, string | number | boolean | null | undefined | readonly (string | number)[]>>;
  children: readonly RichTextNode[];
}

/** The elements that rich text may use. Others are left out and their text is kept. */
export const richTextElements: readonly string[] = (
  "p h2 h3 h4 ul ol li dl dt dd blockquote pre hr figure figcaption table thead tbody tr th td caption " +
  "a strong em code kbd br img abbr sub sup span"
).split(" ");

/** All the text of a node, in reading order, without its structure. */
export function richTextToString(node: RichText | RichTextNode): string {
  if (node.type === "text") return node.value;
  const text = node.children.map(richTextToString).join("");
  return node.type === "element" && isBlock(node.tagName) ? `${text}\n` : text;
}

function isBlock(tagName: string): boolean {
  return /^(p|h\d|li|dt|dd|blockquote|pre|tr|figcaption|caption|br)$/.test(tagName);
}
