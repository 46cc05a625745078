import { richTextElements } from "@handrail/core/rich-text";

/** The renderer's position in the tree, which decides the elements that may follow. @internal */
export interface Place {
  /** The rendered element around the next one. */
  parent: string;
  depth: number;
  /** Whether the position is inside an element that may contain only running text. */
  inline: boolean;
  link: boolean;
}

const allowed: ReadonlySet<string> = new Set(richTextElements);
const silent: ReadonlySet<string> = new Set([
  ...["script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "head", "title"],
  ...["textarea", "select", "audio", "canvas"],
]);
const runningText: ReadonlySet<string> = new Set(["p", "h2", "h3", "h4", "pre", "summary"]);
const inlineElements: ReadonlySet<string> = new Set([
  ...["a", "strong", "em", "del", "code", "kbd", "br", "img", "abbr", "sub", "sup", "span"],
  "video",
]);
const parents: Readonly<Record<string, readonly string[]>> = {
  li: ["ul", "ol"],
  dt: ["dl"],
  dd: ["dl"],
  figcaption: ["figure"],
  summary: ["details"],
  track: ["video"],
  caption: ["table"],
  thead: ["table"],
  tbody: ["table"],
  tr: ["thead", "tbody"],
  th: ["tr"],
  td: ["tr"],
};
const onlyChildren: Readonly<Record<string, readonly string[]>> = {
  table: ["caption", "thead", "tbody", "tr"],
  thead: ["tr"],
  tbody: ["tr"],
  tr: ["th", "td"],
  video: ["track"],
};

/** Returns whether the text in this element is code or a fallback, which readers should not see. @internal */
export function isSilent(tagName: string): boolean {
  return silent.has(tagName);
}

/** Returns whether an HTML parser would move text out of this element. @internal */
export function refusesText(parent: string): boolean {
  return parent in onlyChildren;
}

/** Returns whether this element and its content must be removed at this position. @internal */
export function refuses(tagName: string, place: Place): boolean {
  return onlyChildren[place.parent]?.includes(tagName) === false;
}

/**
 * Returns whether the element may be rendered at this position. HTML parsers move misplaced elements, so the client would hydrate
 * a different tree.
 * @internal
 */
export function fits(tagName: string, place: Place): boolean {
  return (
    allowed.has(tagName) &&
    (parents[tagName]?.includes(place.parent) ?? true) &&
    (!place.inline || inlineElements.has(tagName)) &&
    !((tagName === "a" || tagName === "video") && place.link)
  );
}

/** Returns the position inside an element. @internal */
export function within(tagName: string, place: Place): Place {
  return {
    parent: tagName,
    depth: place.depth + 1,
    inline: place.inline || runningText.has(tagName),
    link: place.link || tagName === "a",
  };
}
