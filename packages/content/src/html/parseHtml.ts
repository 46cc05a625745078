import { richTextLimits } from "@handrail/core/rich-text";
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parseFragment, type TreeAdapter } from "parse5";

/** A node of a parsed HTML text: an element, a text, a comment or a doctype. */
export type HtmlNode = DefaultTreeAdapterMap["childNode"];
export type HtmlElement = DefaultTreeAdapterMap["element"];
export type HtmlText = DefaultTreeAdapterMap["textNode"];
export type HtmlFragment = DefaultTreeAdapterMap["documentFragment"];

/** Why an HTML text is not converted: it is nested too deeply, or has too many elements. */
export type HtmlExcess = "depth" | "elements";

// Wrappers are unwrapped, so the source may have more levels and elements than the rich text.
const maxDepth = 4 * richTextLimits.depth;
const maxElements = 10 * richTextLimits.nodes;

class ExcessError extends Error {
  constructor(readonly excess: HtmlExcess) {
    super(excess);
  }
}

/**
 * Parses HTML as browsers do: https://html.spec.whatwg.org/multipage/parsing.html
 * The limits are checked during parsing, because unclosed tags can multiply elements: each `<p>` repeats all open `<b>`.
 */
export function parseHtml(text: string): HtmlFragment | HtmlExcess {
  const context = defaultTreeAdapter.createElement("body", html.NS.HTML, []);
  try {
    return parseFragment(context, text, {
      sourceCodeLocationInfo: true,
      // Without scripts, browsers show what is in `<noscript>`.
      scriptingEnabled: false,
      treeAdapter: createLimitedAdapter(),
    });
  } catch (error) {
    if (error instanceof ExcessError) return error.excess;
    throw error;
  }
}

function createLimitedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  const place = (parent: object, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > maxDepth) throw new ExcessError("depth");
    depths.set(node, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...values) {
      elements += 1;
      if (elements > maxElements) throw new ExcessError("elements");
      return defaultTreeAdapter.createElement(...values);
    },
    appendChild(parent, node) {
      place(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      place(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    setTemplateContent(template, content) {
      place(template, content);
      defaultTreeAdapter.setTemplateContent(template, content);
    },
  };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === "#text";
}

/** All text in a node, with that of templates. */
export function textIn(node: HtmlNode | HtmlFragment): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node)) return "";
  const children = "content" in node ? [...node.childNodes, ...node.content.childNodes] : node.childNodes;
  return children.map(textIn).join("");
}

/** The attributes of an element by their names in HTML. */
export function attributesOf({ attrs }: HtmlElement): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}
