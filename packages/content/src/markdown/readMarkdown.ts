import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

// "H~2~O" and "~5 min" are ordinary text; two tildes strike out (GitHub takes one as well, which would reverse a meaning).
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Reads Markdown as mdast, a syntax tree whose nodes know their place in the source. https://github.com/syntax-tree/mdast */
export function readMarkdown(markdown: string) {
  return parser.parse(markdown);
}

/** A whole Markdown text. */
export type MarkdownRoot = ReturnType<typeof readMarkdown>;

/** Anything in Markdown. */
export type MarkdownNode = MarkdownRoot | MarkdownRoot["children"][number];
