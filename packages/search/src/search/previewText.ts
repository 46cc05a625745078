import type { RichText } from "@handrail/core";

/**
 * Returns the part of an article to preview: from the heading that a hit points at to its end, or all. Its headings have no ids, as the page may
 * contain the same article.
 */
export function previewText({ children }: RichText, part: string | undefined): RichText {
  const start = children.findIndex((node) => part !== undefined && idOf(node) === part);
  const shown = children.slice(Math.max(0, start));
  return { type: "root", children: shown.map((node) => (idOf(node) === undefined ? node : withoutId(node))) };
}

type Node = RichText["children"][number];

function idOf(node: Node): unknown {
  return node.type === "element" ? node.properties?.id : undefined;
}

function withoutId(node: Node): Node {
  return node.type === "element" ? { ...node, properties: { ...node.properties, id: undefined } } : node;
}
