import type { RichTextElement, RichTextNode, RichText as RichTextValue } from "@handrail/core";

type Child = RichTextNode | string;

/** An element of rich text. Strings become text nodes. */
export function el(tagName: string, properties: RichTextElement["properties"], ...children: Child[]): RichTextElement {
  return { type: "element", tagName, properties, children: children.map(text) };
}

/** A rich text with these children. */
export function root(...children: Child[]): RichTextValue {
  return { type: "root", children: children.map(text) };
}

function text(child: Child): RichTextNode {
  return typeof child === "string" ? { type: "text", value: child } : child;
}
