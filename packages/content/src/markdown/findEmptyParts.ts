import type { Loss } from "./describeLoss.js";
import { calloutOf } from "./markCallouts.js";
import type { MarkdownNode, MarkdownRoot } from "./readSyntaxTree.js";

/**
 * Finds links that customers cannot press, because they have no text or no address, pictures without an address, and headings and
 * callouts without text.
 */
export function findEmptyParts(root: MarkdownRoot): Loss[] {
  const losses: Loss[] = [];
  const visit = (node: MarkdownNode) => {
    const problem = problemOf(node);
    if (problem && node.position) {
      const { line, column } = node.position.start;
      losses.push({ line, column, problem });
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return losses;
}

function problemOf(node: MarkdownNode): string | undefined {
  if (node.type === "image" && node.url === "") return "the picture has no address. Write it in the round brackets.";
  if (node.type === "heading" && !node.children.some(hasText))
    return "the heading has no text, and screen readers would list it. Write its text or remove it.";
  if (node.type === "blockquote" && calloutOf(node) && !node.children.some(hasText))
    return "the callout has no text. Write it on the next lines, with `> ` before each.";
  if (node.type !== "link") return undefined;
  if (node.url === "") return "the link has no address, so it would do nothing. Write it in the round brackets.";
  return node.children.some(hasText)
    ? undefined
    : `the link to \`${node.url}\` has no text, so nobody could press it. Write the text in the square brackets.`;
}

function hasText(node: MarkdownNode): boolean {
  if ("children" in node) return node.children.some(hasText);
  if (node.type === "image") return Boolean(node.alt?.trim());
  return "value" in node && node.type !== "html" && node.value.trim() !== "";
}
