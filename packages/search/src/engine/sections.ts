import type { HelpArticle } from "@handrail/core";
import { type RichTextNode, richTextToString } from "@handrail/core/rich-text";

/** A part of an article's body: from a heading that has an id to the next one. The first section is what comes before. */
export interface Section {
  /** The id of the heading, to which a link can lead. */
  id: string;
  /** The text of the heading, and of those below it that have no id. */
  headings: string;
  /** The other text. */
  text: string;
}

/** Splits the body of an article at its headings. */
export function sectionsOf(body: HelpArticle["body"] | undefined): Section[] {
  const sections: { id: string; headings: RichTextNode[]; nodes: RichTextNode[] }[] = [
    { id: "", headings: [], nodes: [] },
  ];
  for (const child of body?.children ?? []) {
    const isHeading = child.type === "element" && /^h\d$/.test(child.tagName);
    const id = isHeading && child.properties?.id;
    if (typeof id === "string" && id !== "") sections.push({ id, headings: [], nodes: [] });
    const section = sections.at(-1);
    section?.[isHeading ? "headings" : "nodes"].push(child);
  }
  const toText = (children: readonly RichTextNode[]) => richTextToString({ type: "root", children });
  return sections.map(({ id, headings, nodes }) => ({ id, headings: toText(headings), text: toText(nodes) }));
}
