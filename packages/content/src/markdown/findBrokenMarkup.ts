import type { Loss } from "./describeLoss.js";
import type { MarkdownNode, MarkdownRoot } from "./parseMarkdown.js";

const signs = [
  {
    pattern: /\[\^[^[\]\s]+\]/g,
    meaning: "is a footnote without a note, and footnotes are not supported. Write the note into the text",
  },
  {
    pattern: /\]\[[^\]]*\]/g,
    meaning: "is a link whose definition is missing. Add the definition, or write the URL in round brackets",
  },
  {
    pattern: /\[!\w+\]/g,
    meaning: "marks an alert, and alerts are not supported. Write a bold word instead",
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
        losses.push({
          line: start.line + written.slice(0, index).split("\n").length - 1,
          problem: `\`${sign}\` would be shown literally: it ${meaning}. To show it literally, write \`${escaped}\`.`,
        });
      }
    }
  };
  visit(root);
  return losses;
}
