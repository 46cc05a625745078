import type { RichText, RichTextElement, RichTextNode } from "@handrail/core";

const names: Readonly<Record<string, string>> = {
  className: "class",
  dataCallout: "data-callout",
};

/** Writes rich text as HTML, as a page of an editor would hold it. */
export function toHtml(root: RichText): string {
  return root.children.map(write).join("");
}

function write(node: RichTextNode): string {
  if (node.type === "text") return escaped(node.value);
  const { checked, ...properties } = node.properties ?? {};
  const tick = checked === undefined ? "" : `<input type="checkbox"${checked ? " checked" : ""}>`;
  const attributes = Object.entries(properties).map(([name, value]) => attribute(names[name] ?? name, value));
  const start = `<${node.tagName}${attributes.join("")}>${tick}`;
  return isVoid(node) ? start : `${start}${node.children.map(write).join("")}</${node.tagName}>`;
}

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return "";
  if (value === true) return ` ${name}`;
  return ` ${name}="${escaped(Array.isArray(value) ? value.join(" ") : String(value))}"`;
}

function isVoid({ tagName }: RichTextElement): boolean {
  return /^(br|hr|img|track)$/.test(tagName);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
