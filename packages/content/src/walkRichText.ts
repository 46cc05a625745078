import type { RichText, RichTextElement, RichTextNode } from "@handrail/core";

/** Yields every element of a rich text in reading order. */
export function* elementsOf(node: RichText | RichTextNode): Generator<RichTextElement> {
  if (node.type === "text") return;
  if (node.type === "element") yield node;
  for (const child of node.children) yield* elementsOf(child);
}

/** Returns a copy of a rich text in which `change` may replace each element. */
export function mapElements(root: RichText, change: (element: RichTextElement) => RichTextElement): RichText {
  const map = (node: RichTextNode): RichTextNode => {
    if (node.type === "text") return node;
    const changed = change(node);
    return { ...changed, children: changed.children.map(map) };
  };
  return { ...root, children: root.children.map(map) };
}

/** Returns whether an element is a link, a picture or a video with an address. */
export function hasAddress({ properties }: RichTextElement): boolean {
  return [properties?.href, properties?.src, properties?.poster].some((address) => typeof address === "string");
}
