import type { RichText, RichTextNode } from "@handrail/core";
import { richTextElements } from "@handrail/core/rich-text";
import type { Element, ElementContent, Nodes, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

// `help:` and `contact:` name an entry or a channel; the page that shows them knows the address.
const protocols = ["help", "contact", "https", "http", "mailto", "tel", "sms"];

const schema = {
  tagNames: [...richTextElements],
  attributes: {
    a: ["href", "title"],
    img: ["src", "alt", "title", "width", "height"],
    th: ["align", "scope"],
    td: ["align"],
    ol: ["start"],
    abbr: ["title"],
  },
  protocols: { href: protocols, src: ["https"] },
  clobber: [],
};

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

/** Turns Markdown into sanitised rich text. HTML in it is left out. */
export function markdownToRichText(markdown: string): RichText {
  const tree = sanitize(processor.runSync(processor.parse(markdown)), schema);
  return { type: "root", children: tree.type === "root" ? toNodes(tree) : [] };
}

function toNodes(parent: Root | Element): RichTextNode[] {
  return parent.children.flatMap((child: Nodes | ElementContent): RichTextNode[] => {
    if (child.type === "text") return isBlank(child.value, parent) ? [] : [{ type: "text", value: child.value }];
    if (child.type !== "element") return [];
    return [asFigure(child) ?? toElement(child)];
  });
}

function toElement(element: Element): RichTextNode {
  const { tagName } = element;
  const properties = Object.fromEntries(Object.entries(element.properties).filter(([, value]) => value != null));
  const children = toNodes(element);
  if (tagName === "th" && !properties.scope) properties.scope = "col";
  return Object.keys(properties).length > 0
    ? { type: "element", tagName, properties, children }
    : { type: "element", tagName, children };
}

// A picture that stands alone is a figure, and its title the caption.
function asFigure(element: Element): RichTextNode | undefined {
  const [image, ...rest] = element.children;
  if (element.tagName !== "p" || rest.length > 0 || image?.type !== "element" || image.tagName !== "img") return;
  const { title, ...properties } = image.properties;
  const caption: RichTextNode[] =
    typeof title === "string"
      ? [{ type: "element", tagName: "figcaption", children: [{ type: "text", value: title }] }]
      : [];
  return { type: "element", tagName: "figure", children: [toElement({ ...image, properties }), ...caption] };
}

// Markdown leaves line breaks between blocks; in running text they are spaces and stay.
function isBlank(value: string, parent: Root | Element): boolean {
  const holdsBlocks = parent.type === "root" || /^(ul|ol|dl|table|thead|tbody|tr|blockquote|li)$/.test(parent.tagName);
  return holdsBlocks && value.trim() === "" && value.includes("\n");
}
