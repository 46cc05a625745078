import type { RichText } from "@handrail/core";

/**
 * Returns the part of an article to preview: from the top-level element that is or contains the heading of a hit to the end, or all. None of its
 * elements has an id, as the page may contain the same article.
 */
export function previewText({ children }: RichText, part: string | undefined): RichText {
  const start = part === undefined ? 0 : children.findIndex((node) => hasId(node, part));
  return { type: "root", children: children.slice(Math.max(0, start)).map(withoutIds) };
}

type Node = RichText["children"][number];

function hasId(node: Node, id: string): boolean {
  return node.type === "element" && (node.properties?.id === id || node.children.some((child) => hasId(child, id)));
}

function withoutIds(node: Node): Node {
  if (node.type === "text") return node;
  return { ...node, properties: { ...node.properties, id: undefined }, children: node.children.map(withoutIds) };
}
