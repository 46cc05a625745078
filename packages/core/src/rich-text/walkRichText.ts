import { isRecord } from "../validation/isRecord.js";
import { type RichTextNode, richTextLimits } from "./richText.js";

/** Calls `read` for each child of a node and returns the results. */
export type RichTextWalk = <Result>(parent: unknown, read: (child: RichTextNode) => Result) => Result[];

/**
 * Starts a walk over one untrusted tree: a function that reads the children of a node, to be called again from within `read` for the level
 * below. It never throws, skips nodes that are not a text or an element, and stops in a cycle and at {@link richTextLimits}, as the rendered
 * text does. The `children` of an element may be missing: read them only with the walk.
 */
export function createRichTextWalk(): RichTextWalk {
  let nodesLeft: number = richTextLimits.nodes;
  const ancestors = new Set<object>();
  return (parent, read) => {
    if (!isRecord(parent) || !Array.isArray(parent.children)) return [];
    if (ancestors.has(parent) || ancestors.size > richTextLimits.depth) return [];
    ancestors.add(parent);
    const results: ReturnType<typeof read>[] = [];
    for (const child of parent.children) {
      if (nodesLeft <= 0) break;
      nodesLeft -= 1;
      if (isNode(child)) results.push(read(child));
    }
    ancestors.delete(parent);
    return results;
  };
}

function isNode(value: unknown): value is RichTextNode {
  if (!isRecord(value)) return false;
  return value.type === "text"
    ? typeof value.value === "string"
    : value.type === "element" && typeof value.tagName === "string";
}
