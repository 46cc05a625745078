import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Data, type Processor, unified } from "unified";

// "H~2~O" and "~5 min" are ordinary text; two tildes strike out (GitHub takes one as well, which would reverse a meaning).
const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(skipNeedlessTransforms);
const parser = gfm().freeze();
const parserWithoutEmails = gfm().use(leaveOutEmails).freeze();

/** Reads Markdown as mdast, a syntax tree whose nodes know their place in the source. https://github.com/syntax-tree/mdast */
export function readSyntaxTree(markdown: string) {
  // Looking for an email at the start of each word takes a tenth of the time.
  return markdown.includes("@") ? parser.parse(markdown) : parserWithoutEmails.parse(markdown);
}

/** A whole Markdown text. */
export type MarkdownRoot = ReturnType<typeof readSyntaxTree>;

/** Anything in Markdown. */
export type MarkdownNode = MarkdownRoot | MarkdownRoot["children"][number];

type Syntax = NonNullable<Data["micromarkExtensions"]>[number];
type Constructs = NonNullable<Syntax["text"]>[number];

function leaveOutEmails(this: Processor): void {
  this.data("micromarkExtensions", this.data("micromarkExtensions")?.map(withoutEmails));
}

function withoutEmails(syntax: Syntax): Syntax {
  const text = Object.entries(syntax.text ?? {}).map(([code, constructs]): [string, Constructs] => [
    code,
    [constructs ?? []].flat().filter(({ name }) => name !== "emailAutolink"),
  ]);
  return { ...syntax, text: Object.fromEntries(text) };
}

/** The start of each address that GFM links though it has no brackets. */
const bareAddress = /@|www|https?:/i;

/** Leaves out the one transform of GFM, which looks for bare addresses in the finished tree, in texts without any. */
function skipNeedlessTransforms(this: Processor): void {
  const extensions = this.data("fromMarkdownExtensions")?.flat() ?? [];
  this.data(
    "fromMarkdownExtensions",
    extensions.map(({ transforms, ...extension }) => ({
      ...extension,
      transforms: transforms?.map((transform) => (tree) => (hasBareAddress(tree) ? transform(tree) : undefined)),
    })),
  );
}

function hasBareAddress(node: MarkdownNode): boolean {
  if (node.type === "text") return bareAddress.test(node.value);
  return "children" in node && node.children.some(hasBareAddress);
}
