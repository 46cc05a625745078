import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm);

/** Markdown as mdast, a syntax tree whose nodes know their place in the source. https://github.com/syntax-tree/mdast */
export function parseMarkdown(markdown: string) {
  return parser.parse(markdown);
}

/** A whole Markdown text. */
export type MarkdownRoot = ReturnType<typeof parseMarkdown>;

/** Anything in Markdown. */
export type MarkdownNode = MarkdownRoot | MarkdownRoot["children"][number];
