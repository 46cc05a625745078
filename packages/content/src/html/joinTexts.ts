import type { RichText, RichTextNode } from "@handrail/core";

/** Joins texts side by side, which were apart in the HTML. Outside of code blocks, white space is one space, as browsers show it. */
export function joinTexts(root: RichText): RichText {
  return { ...root, children: joined(root.children, false) };
}

function joined(nodes: readonly RichTextNode[], isPreformatted: boolean): RichTextNode[] {
  const result: RichTextNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "element") {
      result.push({ ...node, children: joined(node.children, isPreformatted || node.tagName === "pre") });
    } else if (last?.type === "text") {
      const value = last.value + node.value;
      result.splice(-1, 1, { type: "text", value: isPreformatted ? value : value.replace(/[ \t\n\r\f]+/g, " ") });
    } else result.push(node);
  }
  return result;
}
