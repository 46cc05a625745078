import type { RichText, RichTextNode } from "@handrail/core";
import { richTextLimits } from "@handrail/core/rich-text";
import type { Loss } from "./describeLoss.js";
import type { MarkdownNode, MarkdownRoot } from "./readSyntaxTree.js";
import type { PlacedRichText } from "./toRichText.js";

const nestedTooDeeply = "lists and quotes are nested too deeply here, so the text would be cut off. Use fewer levels.";

/**
 * Finds nesting far beyond the limit of pages. A recursive conversion of such a tree would exceed the call stack.
 */
export function findEndlessNesting(root: MarkdownRoot): Loss | undefined {
  const left: { node: MarkdownNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    if (depth > 4 * richTextLimits.depth) {
      return { line: node.position?.start.line ?? 1, problem: nestedTooDeeply };
    }
    if ("children" in node) left.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })));
  }
  return undefined;
}

/** Finds where pages would cut off the text: at the first node that is too deep, and at the first one beyond the maximum number. */
export function findBeyondLimits({ richText, starts }: PlacedRichText, source: string): Loss[] {
  let left: number = richTextLimits.nodes;
  let tooDeep: RichTextNode | undefined;
  let tooMany: RichTextNode | undefined;
  const visit = (parent: RichText | RichTextNode, depth: number) => {
    if (parent.type === "text") return;
    for (const node of parent.children) {
      if (depth > richTextLimits.depth) tooDeep ??= node;
      if (left === 0) tooMany ??= node;
      else left -= 1;
      visit(node, depth + 1);
    }
  };
  visit(richText, 0);
  const lossFrom = (node: RichTextNode | undefined, problem: string): Loss[] => {
    const start = node && starts.get(node);
    if (start === undefined) return [];
    return [{ line: source.slice(0, start).split("\n").length, text: source.slice(start), problem }];
  };
  return [
    ...lossFrom(tooDeep, nestedTooDeeply),
    ...lossFrom(tooMany, "the text is too long, so the page would end here. Split it into several entries."),
  ];
}
