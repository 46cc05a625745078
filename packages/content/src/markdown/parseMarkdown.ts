import { markCallouts } from "./markCallouts.js";
import { type MarkdownRoot, readSyntaxTree } from "./readSyntaxTree.js";

/** Parses Markdown, with its callouts marked. */
export function parseMarkdown(markdown: string): MarkdownRoot {
  const root = readSyntaxTree(markdown);
  markCallouts(root, markdown);
  return root;
}
