import type { Element, ElementContent } from "hast";

/** Marks the end of a paragraph among the nodes of a conversion. It never reaches the rich text. */
const splitName = "handrail-split";

const block =
  /^(p|h[2-4]|ul|ol|li|dl|dt|dd|blockquote|pre|hr|table|thead|tbody|tr|th|td|caption|details|summary|figure|figcaption|aside)$/;

/** The name of an element that {@link isBlock} accepts. */
type BlockName = string & { readonly isBlock?: true };

/** The end of a paragraph. */
export const split: Element = { type: "element", tagName: splitName, properties: {}, children: [] };

export function isSplit(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === splitName;
}

/** Returns whether a node is an element with one of these names. */
export function isNamed<Name extends string>(
  node: ElementContent | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node?.type === "element" && names.some((name) => name === node.tagName);
}

/** Returns whether a node is not part of running text. */
function isBlock(node: ElementContent): node is Element & { tagName: BlockName } {
  return isSplit(node) || (node.type === "element" && block.test(node.tagName));
}

/** Returns whether readers see anything of a node. */
export function isVisible(node: ElementContent): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  if (node.type !== "element") return false;
  return isNamed(node, "img", "video", "hr") || node.children.some(isVisible);
}

/** Replaces two line breaks with nothing between them by the end of a paragraph. */
export function splitAtBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    if (isNamed(node, "br")) {
      while (isBlankText(result.at(-1))) result.pop();
      const last = result.at(-1);
      if (last && isSplit(last)) continue;
      if (isNamed(last, "br")) result.splice(-1, 1, split);
      else result.push(node);
    } else result.push(node);
  }
  return result;
}

function isBlankText(node: ElementContent | undefined): boolean {
  return node?.type === "text" && node.value.trim() === "";
}

/** Puts the running text between blocks into paragraphs, and list items without a list into one. Only a figure has captions. */
export function toBlocks(nodes: readonly ElementContent[], parent?: "figure"): Element[] {
  const blocks: Element[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    const children = trimRun(run);
    run = [];
    if (children.some(isVisible)) blocks.push(element("p", children));
  };
  for (const node of splitAtBreaks(nodes)) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    end();
    if (isNamed(node, "figcaption") && parent !== "figure") blocks.push({ ...node, tagName: "p" });
    else if (!isSplit(node)) blocks.push(node);
  }
  end();
  return withoutOrphans(blocks);
}

/** Like {@link toBlocks}, but running text before the end, or before lists at the end, is in no paragraph. */
export function toTightBlocks(nodes: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = toBlocks(nodes);
  if (!first) return [];
  return isNamed(first, "p") && rest.every((node) => isNamed(node, "ul", "ol"))
    ? [...first.children, ...rest]
    : [first, ...rest];
}

/** Turns blocks into running text, with a space between them. */
export function toRunningText(nodes: readonly ElementContent[]): ElementContent[] {
  const flat = (node: ElementContent): ElementContent[] => {
    if (isNamed(node, "hr")) return [];
    if (isNamed(node, "pre")) return [gap, ...node.children.map(toRunningCode), gap];
    if (!isBlock(node)) return [node];
    return [gap, ...node.children.flatMap(flat), gap];
  };
  return trimRun(nodes.flatMap(flat));
}

/** Code in running text has no lines and no language. */
function toRunningCode(node: ElementContent): ElementContent {
  if (node.type === "text") return { ...node, value: node.value.replace(/\s+/g, " ") };
  return node.type === "element" ? element(node.tagName, node.children.map(toRunningCode), {}, node.position) : node;
}

const gap: ElementContent = { type: "text", value: " " };

/** Puts a mark such as `<strong>` around the running text in nodes, inside their blocks. */
export function markRuns(
  nodes: readonly ElementContent[],
  mark: (children: ElementContent[]) => Element,
): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    if (run.some(isVisible)) result.push(mark(run));
    else result.push(...run);
    run = [];
  };
  for (const node of splitAtBreaks(nodes)) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    end();
    // Code blocks hold nothing but text.
    const isClosed = isSplit(node) || isNamed(node, "pre", "hr");
    result.push(isClosed ? node : { ...node, children: markRuns(node.children, mark) });
  }
  end();
  return result;
}

/** Removes white space and line breaks at both ends of running text, and white space beside line breaks. */
function trimRun(nodes: readonly ElementContent[]): ElementContent[] {
  const run = [...nodes];
  const isEdge = (index: number) => index < 0 || index >= run.length || isNamed(run[index], "br");
  for (let index = 0; index < run.length; index += 1) {
    const node = run[index];
    if (node?.type !== "text") continue;
    let { value } = node;
    if (isEdge(index - 1)) value = value.trimStart();
    if (isEdge(index + 1)) value = value.trimEnd();
    if (value === node.value) continue;
    run.splice(index, 1, ...(value === "" ? [] : [{ ...node, value }]));
    // What is beside it may be at an edge now.
    index = Math.max(index - 2, -1);
  }
  while (isNamed(run[0], "br") || isBlankText(run[0])) run.shift();
  while (isNamed(run.at(-1), "br") || isBlankText(run.at(-1))) run.pop();
  return run;
}

/** Puts list items, and terms with their descriptions, into a list. */
function withoutOrphans(blocks: readonly Element[]): Element[] {
  const result: Element[] = [];
  let made: Element | undefined;
  for (const node of blocks) {
    const parent = isNamed(node, "li") ? "ul" : isNamed(node, "dt", "dd") ? "dl" : undefined;
    if (parent === undefined) {
      made = undefined;
      result.push(node);
    } else if (made?.tagName === parent) made.children.push(node);
    else {
      made = element(parent, [node]);
      result.push(made);
    }
  }
  return result;
}

/** Creates an element at the place of its first child. */
export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
  position: Element["position"] = children[0]?.position,
): Element {
  return { type: "element", tagName, properties, children, ...(position && { position }) };
}
