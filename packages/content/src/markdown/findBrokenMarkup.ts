import type { Loss } from "./describeLoss.js";
import type { MarkdownNode, MarkdownRoot } from "./readSyntaxTree.js";

const signs = [
  {
    pattern: /\[\^[^[\]\s]+\]/g,
    meaning: "is a footnote without a note. Write the note below the text: `[^1]: The note.`",
  },
  {
    pattern: /\]\[[^\]]*\]/g,
    meaning: "is a link whose definition is missing. Add the definition, or write the URL in round brackets",
  },
  {
    pattern: /\[!\w+\]/g,
    meaning:
      "marks a callout, but is not alone on the first line of a quote, or its name is not NOTE, TIP, WARNING, CAUTION or DANGER",
  },
  {
    pattern: /<!--/g,
    meaning: "starts a comment that does not end in the same block or cell. Close the comment there",
    escaped: "\\<!--",
  },
];

/** Finds markup that readers would see literally, because its target is missing or it is not supported. */
export function findBrokenMarkup(root: MarkdownRoot, source: string): Loss[] {
  const losses: Loss[] = [];
  const visit = (node: MarkdownNode) => {
    if ("children" in node) node.children.forEach(visit);
    if (node.type !== "text" || !node.position) return;
    const { start, end } = node.position;
    const written = source.slice(start.offset, end.offset);
    for (const { pattern, meaning, escaped = "\\[" } of signs) {
      for (const { 0: sign, index } of written.matchAll(pattern)) {
        if (written[index - 1] === "\\") continue;
        const before = written.slice(0, index).split("\n");
        const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
        losses.push({
          line: start.line + before.length - 1,
          column,
          problem: `\`${sign}\` would be shown literally: it ${meaning}. To show it literally, write \`${escaped}\`.`,
        });
      }
    }
  };
  visit(root);
  return losses;
}
