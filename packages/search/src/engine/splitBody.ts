import type { HelpArticle } from "@handrail/core";
import { type RichTextNode, richTextToString } from "@handrail/core/rich-text";

/** A heading in the body of an article. */
export interface Heading {
  /** Its id, to which a link can lead; empty if it has none. */
  id: string;
  text: string;
}

/** Splits the body of an article into its headings and its other text. */
export function splitBody(body: HelpArticle["body"] | undefined): { headings: Heading[]; text: string } {
  const headings: Heading[] = [];
  const others: RichTextNode[] = [];
  for (const child of body?.children ?? []) {
    if (child.type === "element" && /^h\d$/.test(child.tagName)) {
      headings.push({ id: String(child.properties?.id ?? ""), text: richTextToString(child).trim() });
    } else others.push(child);
  }
  return { headings, text: richTextToString({ type: "root", children: others }) };
}
