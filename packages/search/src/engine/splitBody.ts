import type { HelpArticle } from "@handrail/core";
import { type RichTextNode, richTextToString } from "@handrail/core/rich-text";

/** A heading in the body of an article. */
export interface Heading {
  /** Its id, to which a link can lead; empty if it has none. */
  id: string;
  text: string;
}

/** A heading with the text up to the next one. */
export interface Section {
  /** The heading; `undefined` for the text before the first one. */
  heading: Heading | undefined;
  text: string;
}

/** Splits the body of an article at its headings, wherever they are in it. */
export function splitBody(body: HelpArticle["body"] | undefined): Section[] {
  const sections: { heading: Heading | undefined; nodes: RichTextNode[] }[] = [{ heading: undefined, nodes: [] }];
  const walk = (nodes: readonly RichTextNode[]) => {
    for (const node of nodes) {
      if (isHeading(node)) {
        const id = node.type === "element" ? String(node.properties?.id ?? "") : "";
        sections.push({ heading: { id, text: richTextToString(node).trim() }, nodes: [] });
      } else if (node.type === "element" && hasHeading(node.children)) walk(node.children);
      else sections.at(-1)?.nodes.push(node);
    }
  };
  walk(body?.children ?? []);
  return sections.map(({ heading, nodes }) => ({
    heading,
    text: richTextToString({ type: "root", children: nodes }).trim(),
  }));
}

function isHeading(node: RichTextNode): boolean {
  return node.type === "element" && /^h[1-6]$/.test(node.tagName);
}

function hasHeading(nodes: readonly RichTextNode[]): boolean {
  return nodes.some((node) => isHeading(node) || (node.type === "element" && hasHeading(node.children)));
}
