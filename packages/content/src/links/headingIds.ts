import type { RichText } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import { elementsOf, mapElements } from "../walkRichText.js";

/** A heading that links may lead to. */
export interface AnchoredHeading {
  id: string;
  title: string;
}

/** A body with ids, and the ids that links may name. */
export interface AnchoredBody {
  body: RichText;
  /** The headings with an id, in reading order. */
  headings: readonly AnchoredHeading[];
  /** The id in the body of each part that a link may lead to, by the name in the link. */
  anchors: ReadonlyMap<string, string>;
}

// `RichText` renders ids of letters, digits and few signs, and of at most 200 characters. Some letters count as two, and
// repeated ids get a number.
const maxLetters = 90;
const maxPrefix = 100;

/**
 * Variables by which scripts find out where they run. An element is a variable with the name of its id, so a heading "Process" would
 * make them believe that they run in Node. https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */
const variables = new Set([
  ...["process", "module", "exports", "require", "define", "global", "chrome", "safari", "opera", "electron"],
]);

/**
 * Returns a copy of a body in which each heading has an id, so that links and search results can lead to it. The ids are
 * those of GitHub: "Ką daryti?" becomes `ką-daryti`, and a repeated heading gets `-1`, `-2`. A heading without letters and digits
 * gets none. Ids that headings have already are replaced. An id that scripts read as a variable, such as `process`, gets `-1` as well.
 * @param rename Changes an id that another text on the same page has. @default no change
 */
export function addHeadingIds(body: RichText, rename: (id: string) => string = (id) => id): AnchoredBody {
  const anchors = anchorsOf(body);
  const headings: AnchoredHeading[] = [];
  const withIds = mapElements(body, (element) => {
    if (!isHeading(element.tagName)) return element;
    const title = richTextToString(element).trim();
    if (!/[\p{L}\p{Nd}\p{Nl}]/u.test(title)) return element;
    const full = slugOf(title);
    const slug = unused(cut(full), anchors);
    const id = rename(slug);
    anchors.set(slug, id);
    if (!anchors.has(full)) anchors.set(full, id);
    if (!anchors.has(id)) anchors.set(id, id);
    headings.push({ id, title });
    return { ...element, properties: { ...element.properties, id } };
  });
  return { body: withIds, headings, anchors };
}

/** The ids that a body has without {@link addHeadingIds}, such as those of footnotes, by themselves. */
export function anchorsOf(body: RichText): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const { tagName, properties } of elementsOf(body)) {
    if (typeof properties?.id === "string" && !isHeading(tagName)) anchors.set(properties.id, properties.id);
  }
  return anchors;
}

/** Turns the id of an entry into the start of the ids in it, so that they differ from those of other entries on one page. */
export function idPrefix(id: string): string {
  const start = id.replace(/[^\p{L}\p{M}\p{N}_.:-]/gu, "-").slice(0, maxPrefix);
  // The cut may be inside a letter of two code units.
  return start.replace(/[\uD800-\uDBFF]$/, "");
}

function isHeading(tagName: string): boolean {
  return /^h[2-4]$/.test(tagName);
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}_\-\s]/gu, "")
    .replace(/\s/g, "-");
}

function cut(slug: string): string {
  return Array.from(slug).slice(0, maxLetters).join("");
}

function unused(slug: string, used: ReadonlyMap<string, string>): string {
  let id = slug;
  for (let count = 1; used.has(id) || variables.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}
