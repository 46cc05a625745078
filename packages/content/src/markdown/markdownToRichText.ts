import type { RichText } from "@handrail/core";
import { richTextElements } from "@handrail/core/rich-text";
import { linkSchemes } from "@handrail/core/url";
import { sanitize } from "hast-util-sanitize";
import remarkRehype, { defaultHandlers, type Options } from "remark-rehype";
import { unified } from "unified";
import type { Report } from "../problems.js";
import { carriedText } from "./carriedText.js";
import { describeLosses } from "./describeLoss.js";
import { findBeyondLimits, findEndlessNesting } from "./findBeyondLimits.js";
import { findBrokenMarkup } from "./findBrokenMarkup.js";
import { findLostText } from "./findLostText.js";
import { parseMarkdown } from "./parseMarkdown.js";
import { readKnownTags } from "./readKnownTags.js";
import { toRichText } from "./toRichText.js";

// `help:` and `contact:` refer to an entry or a channel. The page resolves them to URLs.
const protocols = ["help", "contact", ...linkSchemes];

const schema = {
  tagNames: [...richTextElements],
  attributes: {
    a: ["href", "title"],
    img: ["src", "alt", "title", "width", "height"],
    th: ["align", "scope"],
    td: ["align"],
    ol: ["start"],
    li: ["checked"],
    code: [["className", /^language-./] satisfies [string, RegExp]],
    abbr: ["title"],
  },
  protocols: { href: protocols, src: ["https"] },
  clobber: [],
};

type Handled<Name extends keyof typeof defaultHandlers> = Parameters<(typeof defaultHandlers)[Name]>[1];

const handlers: Options["handlers"] = {
  // Level 1 is the page's title, and level 4 is the deepest in rich text. Other levels are reported and adjusted.
  heading(state, node: Handled<"heading">) {
    const depth = node.depth === 1 ? 2 : node.depth === 5 || node.depth === 6 ? 4 : node.depth;
    return defaultHandlers.heading(state, { ...node, depth });
  },
  // Footnotes are reported and removed. Their links would have no target, and their heading would be English in every language.
  footnoteReference: () => undefined,
  // A task is a list item with `checked`. A form control would need a label.
  listItem(state, node: Handled<"listItem">, parent) {
    const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
    if (typeof node.checked === "boolean") item.properties.checked = node.checked;
    return item;
  },
};

// Raw HTML stays in the tree until the known tags are read. Sanitising removes the rest.
const processor = unified().use(remarkRehype, { handlers, allowDangerousHtml: true });

/**
 * Converts Markdown to sanitised rich text. HTML is removed, except for `<br>` and pairs such as `<kbd>`.
 * @param report Receives a problem for all text that readers would not see. Each letter of the Markdown is in the rich text or
 * reported, except for complete comments. Lines are counted from the start of `markdown`.
 */
export function markdownToRichText(markdown: string, report: Report): RichText {
  const source = parseMarkdown(markdown);
  const endless = findEndlessNesting(source);
  if (endless) {
    report(endless.problem, { line: endless.line, text: markdown });
    return { type: "root", children: [] };
  }
  const carried = carriedText(source, markdown);
  const tree = processor.runSync(source);
  const understood = readKnownTags(tree);
  const clean = sanitize(tree, schema);
  const placed = toRichText(clean.type === "root" ? clean : { type: "root", children: [] });
  const losses = [
    ...describeLosses(findLostText(carried, placed, understood)),
    ...findBrokenMarkup(source, markdown),
    ...findBeyondLimits(placed, markdown),
  ];
  losses.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  for (const { problem, ...place } of losses) report(problem, place);
  return placed.richText;
}
