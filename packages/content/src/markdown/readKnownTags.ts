import type { Element, ElementContent, Root, RootContent } from "hast";

type Content = RootContent | ElementContent;

// Elements without Markdown syntax, and elements that authors often write as HTML.
const pairs: ReadonlySet<string> = new Set(["kbd", "del", "sub", "sup", "em", "strong"]);

const block = /^(p|h\d|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td)$/;

/**
 * Converts `<br>` and pairs such as `<kbd>Esc</kbd>` from raw HTML to elements, in place. Only tags without attributes are
 * converted, and both tags of a pair must be in the same run of text.
 * @returns the positions of the converted tags in the source, in characters
 */
export function readKnownTags(tree: Root): ReadonlySet<number> {
  const understood = new Set<number>();

  function element(tagName: string, children: ElementContent[], first: Content, last: Content): Element {
    for (const { position } of [first, last]) {
      if (position?.start.offset !== undefined) understood.add(position.start.offset);
    }
    return { type: "element", tagName, properties: {}, children, position: first.position };
  }

  function read(parent: Root | Element): void {
    const nodes: Content[] = [];
    for (const node of parent.children) {
      if (node.type === "element") read(node);
      const tag = readTag(node);
      const from = tag?.closes ? openingOf(nodes, tag.name) : -1;
      const opening = nodes[from];
      const content = nodes.slice(from + 1);
      if (tag?.name === "br") nodes.push(element("br", [], node, node));
      else if (tag && opening && content.every(isRunningText)) {
        nodes.splice(from, nodes.length, element(tag.name, content, opening, node));
      } else nodes.push(node);
    }
    // A root may have the same children as an element, except for a doctype, which Markdown never creates.
    parent.children = nodes as ElementContent[];
  }

  read(tree);
  return understood;
}

function openingOf(nodes: readonly Content[], name: string): number {
  return nodes.findLastIndex((node) => {
    const tag = readTag(node);
    return tag?.name === name && !tag.closes;
  });
}

function readTag(node: Content): { name: string; closes: boolean } | undefined {
  if (node.type !== "raw") return undefined;
  const html = node.value.trim();
  if (/^<br\s*\/?>$/i.test(html)) return { name: "br", closes: false };
  const [, slash, written = ""] = /^<(\/?)([a-z]+)\s*>$/i.exec(html) ?? [];
  const name = written.toLowerCase();
  return pairs.has(name) ? { name, closes: slash === "/" } : undefined;
}

function isRunningText(node: Content): node is ElementContent {
  return node.type !== "doctype" && !(node.type === "element" && block.test(node.tagName));
}
