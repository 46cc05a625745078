import type { RichText } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import { mapElements } from "./walkRichText.js";

// `RichText` renders ids of at most 200 characters. Some letters count as two, and repeated ids get a number.
const maxLetters = 90;

/**
 * Returns a copy of a body in which each heading has an id, so that links and search results can lead to it. The ids are
 * those of GitHub: "Ką daryti?" becomes `ką-daryti`, and a repeated heading gets `-1`, `-2`. An id that does not begin with
 * a letter gets `section-` before it, because `RichText` renders only ids that do. A heading without letters and digits
 * gets none.
 */
export function addHeadingIds(body: RichText): RichText {
  const used = new Set<string>();
  return mapElements(body, (element) => {
    if (!/^h[2-4]$/.test(element.tagName)) return element;
    const heading = richTextToString(element);
    if (!/[\p{L}\p{Nd}\p{Nl}]/u.test(heading)) return element;
    const id = unusedId(slugOf(heading), used);
    used.add(id);
    return { ...element, properties: { ...element.properties, id } };
  });
}

function slugOf(heading: string): string {
  const slug = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}_\-\s]/gu, "")
    .replace(/\s/g, "-");
  const cut = Array.from(slug).slice(0, maxLetters).join("");
  return /^\p{L}/u.test(cut) ? cut : `section-${cut}`;
}

function unusedId(slug: string, used: ReadonlySet<string>): string {
  let id = slug;
  for (let count = 1; used.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}
