import type { RichText } from "@handrail/core";
import { createRichTextWalk, type RichTextWalk, richTextToString } from "@handrail/core/rich-text";
import { isRecord } from "@handrail/core/validation";

/** A heading that links may lead to. */
export interface BodyHeading {
  id: string;
  title: string;
}

/**
 * Returns the headings of the highest level in a text that have an id, in reading order and each id once. Those of footnotes are left out,
 * and malformed nodes too. Never throws.
 */
export function headingsOf(body: RichText): readonly BodyHeading[] {
  const headings = within(body, createRichTextWalk());
  const top = headings.map(({ tagName }) => tagName).sort()[0];
  const byId = new Map<string, BodyHeading>();
  for (const { tagName, id, title } of headings) if (tagName === top && !byId.has(id)) byId.set(id, { id, title });
  return [...byId.values()];
}

function within(parent: unknown, walk: RichTextWalk): (BodyHeading & { tagName: string })[] {
  return walk(parent, (node) => {
    if (node.type === "text") return [];
    const properties = isRecord(node.properties) ? node.properties : {};
    if (properties.dataFootnotes !== undefined) return [];
    const tagName = node.tagName.toLowerCase();
    if (!/^h[234]$/.test(tagName)) return within(node, walk);
    const title = richTextToString(node).trim();
    const { id } = properties;
    return typeof id === "string" && id !== "" && title !== "" ? [{ tagName, id, title }] : [];
  }).flat();
}
