import { richTextElements } from "@handrail/core/rich-text";
import { linkSchemes } from "@handrail/core/url";
import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import type { ProblemPlace } from "../problems.js";
import { elementsOf, hasAddress } from "../walkRichText.js";
import { dropUnsafeAddresses } from "./dropUnsafeAddresses.js";
import { type PlacedRichText, toRichText } from "./toRichText.js";

// They refer to an entry, a channel and a walkthrough. The page resolves the first two to URLs, and starts the third.
const protocols = ["help", "contact", "walkthrough", ...linkSchemes];

const schema = {
  tagNames: [...richTextElements],
  attributes: {
    a: ["href", "title", "id", "dataFootnoteRef", "dataFootnoteBackref", "ariaLabel"],
    img: ["src", "alt", "title", "width", "height"],
    video: ["src", "poster", "title", "width", "height"],
    track: ["src", "kind", "srcLang", "label", "default"],
    details: ["open"],
    aside: ["dataCallout"],
    section: ["dataFootnotes"],
    th: ["align", "scope"],
    td: ["align"],
    ol: ["start"],
    li: ["checked", "id"],
    code: [["className", /^language-./] satisfies [string, RegExp]],
    abbr: ["title"],
  },
  protocols: { href: protocols, src: ["https"], poster: ["https"] },
  clobber: [],
};

/** Removes all that no page may show from a syntax tree of HTML, by the rules of every source, and converts it to rich text. */
export function publish(tree: Root): PlacedRichText {
  dropUnsafeAddresses(tree);
  const clean = sanitize(tree, schema);
  return toRichText(clean.type === "root" ? clean : { type: "root", children: [] });
}

/** Returns the places of links, pictures and videos in the source, in reading order. */
export function placesOf({ richText, starts }: PlacedRichText, source: string): ProblemPlace[] {
  const lineStarts = [0];
  for (let end = source.indexOf("\n"); end !== -1; end = source.indexOf("\n", end + 1)) lineStarts.push(end + 1);
  return [...elementsOf(richText)].filter(hasAddress).map((element) => {
    const start = starts.get(element) ?? 0;
    const line = lineStarts.findLastIndex((lineStart) => lineStart <= start);
    return { line: line + 1, column: start - (lineStarts[line] ?? 0) + 1 };
  });
}
