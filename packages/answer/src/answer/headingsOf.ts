import type { RichText, RichTextNode } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";

/** A heading that links may lead to. */
export interface BodyHeading {
  id: string;
  title: string;
}

/** Returns the headings of the highest level in a text that have an id, in reading order. Those of footnotes are left out. */
export function headingsOf(body: RichText): readonly BodyHeading[] {
  const headings = within(body);
  const top = headings.map(({ tagName }) => tagName).sort()[0];
  return headings.filter(({ tagName }) => tagName === top).map(({ id, title }) => ({ id, title }));
}

function within(node: RichText | RichTextNode): (BodyHeading & { tagName: string })[] {
  if (node.type === "text") return [];
  if (node.type === "root") return node.children.flatMap(within);
  const { tagName, properties, children } = node;
  if (properties?.dataFootnotes !== undefined) return [];
  if (!/^h[234]$/.test(tagName)) return children.flatMap(within);
  const title = richTextToString(node).trim();
  const id = properties?.id;
  return typeof id === "string" && id !== "" && title !== "" ? [{ tagName, id, title }] : [];
}
