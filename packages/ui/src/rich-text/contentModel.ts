import { richTextElements } from "@handrail/core/rich-text";

/** Where in the tree the renderer stands: what may still be opened here. @internal */
export interface Place {
  /** The element, already rendered, that the next one goes into. */
  parent: string;
  depth: number;
  /** Inside an element that holds only running text. */
  inline: boolean;
  link: boolean;
}

const allowed: ReadonlySet<string> = new Set(richTextElements);
const silent: ReadonlySet<string> = new Set([
  ...["script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "head", "title"],
  ...["textarea", "select", "audio", "video", "canvas"],
]);
const runningText: ReadonlySet<string> = new Set(["p", "h2", "h3", "h4", "pre"]);
const inlineElements: ReadonlySet<string> = new Set([
  ...["a", "strong", "em", "del", "code", "kbd", "br", "img", "abbr", "sub", "sup", "span"],
]);
const parents: Readonly<Record<string, readonly string[]>> = {
  li: ["ul", "ol"],
  dt: ["dl"],
  dd: ["dl"],
  figcaption: ["figure"],
  caption: ["table"],
  thead: ["table"],
  tbody: ["table"],
  tr: ["thead", "tbody"],
  th: ["tr"],
  td: ["tr"],
};
const holdsOnly: Readonly<Record<string, readonly string[]>> = {
  table: ["caption", "thead", "tbody", "tr"],
  thead: ["tr"],
  tbody: ["tr"],
  tr: ["th", "td"],
};

/** Whether the words inside are code or a fallback, not meant to be read. @internal */
export function isSilent(tagName: string): boolean {
  return silent.has(tagName);
}

/** Whether a parser would throw text out of this element. @internal */
export function refusesText(parent: string): boolean {
  return parent in holdsOnly;
}

/** Whether the place refuses this element and all that is in it. @internal */
export function refuses(tagName: string, place: Place): boolean {
  return holdsOnly[place.parent]?.includes(tagName) === false;
}

/**
 * Whether the element may be rendered here. HTML parsers move what is misplaced, so React on the client would find
 * another tree than the server sent.
 * @internal
 */
export function fits(tagName: string, place: Place): boolean {
  return (
    allowed.has(tagName) &&
    (parents[tagName]?.includes(place.parent) ?? true) &&
    (!place.inline || inlineElements.has(tagName)) &&
    !(tagName === "a" && place.link)
  );
}

/** The place inside an element. @internal */
export function within(tagName: string, place: Place): Place {
  return {
    parent: tagName,
    depth: place.depth + 1,
    inline: place.inline || runningText.has(tagName),
    link: place.link || tagName === "a",
  };
}
