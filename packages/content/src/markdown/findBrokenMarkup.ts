import type { Loss } from "./describeLoss.js";
import { htmlTokens } from "./htmlTokens.js";
import { isKnownTag } from "./knownTags.js";
import { literalSigns, markdownSign } from "./literalSigns.js";
import type { MarkdownNode, MarkdownRoot } from "./readSyntaxTree.js";

/** Finds markup that readers would see literally, because its target is missing or it is not supported. */
export function findBrokenMarkup(root: MarkdownRoot, source: string): Loss[] {
  const losses: Loss[] = [];
  const visit = (node: MarkdownNode) => {
    if (isBareAddress(node, source)) return;
    if ("children" in node) node.children.forEach(visit);
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    const written = source.slice(start.offset, end.offset);
    if (node.type === "text") losses.push(...signsIn(written, start));
    else if (node.type === "html") losses.push(...markdownInHtml(written, start));
  };
  visit(root);
  return losses;
}

interface Point {
  line: number;
  column: number;
}

/** Any part of a sign. Nearly all texts have none, and are not searched for each of them. */
const anySign = /[[\]*~|{<]|##|:::|!!!/;

function signsIn(written: string, start: Point): Loss[] {
  if (!anySign.test(written)) return [];
  return literalSigns.flatMap(({ pattern, meaning, escaped }) =>
    [...written.matchAll(pattern)].flatMap((match): Loss[] => {
      const sign = match[0].replace(/^[> \t]+/, "").trimEnd();
      const index = match.index + match[0].indexOf(sign);
      if (written[index - 1] === "\\") return [];
      const problem = `\`${sign}\` would be shown literally: it ${meaning}. To show it literally, write \`${escaped}\`.`;
      return [{ ...placeIn(written, index, start), problem }];
    }),
  );
}

/** Between the tags of a block of HTML, Markdown is read only after an empty line. */
function markdownInHtml(html: string, start: Point): Loss[] {
  const tokens = htmlTokens(html);
  if (!tokens.some(({ name }) => isKnownTag(name))) return [];
  return tokens
    .filter(({ kind }) => kind === "text")
    .flatMap((token) =>
      [...token.written.matchAll(markdownSign)].map(({ 0: sign, index }) => ({
        ...placeIn(html, token.start + index, start),
        problem: `\`${sign}\` would be shown literally, because it is in a block of HTML. Write an empty line after the tag before it, or write it without markup.`,
      })),
    );
}

/** Returns whether a link is an address in the text, which may hold any sign. */
function isBareAddress(node: MarkdownNode, source: string): boolean {
  return node.type === "link" && source[node.position?.start.offset ?? 0] !== "[";
}

function placeIn(text: string, index: number, start: Point): Point {
  const before = text.slice(0, index).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return { line: start.line + before.length - 1, column };
}
