import { markCallouts } from "./markCallouts.js";
import { type MarkdownRoot, readMarkdown } from "./readMarkdown.js";

/** Parses Markdown, with its callouts marked. */
export function parseMarkdown(markdown: string): MarkdownRoot {
  const root = readMarkdown(markdown);
  markCallouts(root);
  return root;
}
