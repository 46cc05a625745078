import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { markCallouts } from "./markCallouts.js";

// "H~2~O" and "~5 min" are ordinary text; two tildes strike out (GitHub takes one as well, which would reverse a meaning).
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Markdown as mdast, a syntax tree whose nodes know their place in the source. https://github.com/syntax-tree/mdast */
export function parseMarkdown(markdown: string) {
  const root = parser.parse(markdown);
  markCallouts(root);
  return root;
}

/** A whole Markdown text. */
export type MarkdownRoot = ReturnType<typeof parseMarkdown>;

/** Anything in Markdown. */
export type MarkdownNode = MarkdownRoot | MarkdownRoot["children"][number];
