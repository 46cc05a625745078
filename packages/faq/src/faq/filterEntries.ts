import { parts, states } from "../anatomy.js";
import type { FaqEntry } from "./faqStore.js";

const placeSelector = `[data-hr~="${parts.group}"], [data-hr~="${parts.root}"]`;

/**
 * Hides the questions that do not contain all words, in the question or in the answer; case and accents do not matter.
 * @returns how many are left
 */
export function filterEntries(entries: Iterable<FaqEntry>, words: string): number {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { element } of entries) {
    const text = wanted.length > 0 ? fold(textOf(element)) : "";
    element.hidden = !wanted.every((word) => text.includes(word));
    if (!element.hidden) count += 1;
  }
  for (const place of placesOf(entries)) place.toggleAttribute(states.filtered, wanted.length > 0);
  return count;
}

/** Returns the groups and the FAQ that contain the questions. */
function placesOf(entries: Iterable<FaqEntry>): Set<Element> {
  const parents = new Set(Array.from(entries, ({ element }) => element.parentElement));
  const places = new Set<Element>();
  for (const parent of parents) {
    for (let place = parent?.closest(placeSelector); place; place = place.parentElement?.closest(placeSelector)) {
      places.add(place);
    }
  }
  return places;
}

// Not what stands at the end of an answer, which is the same for all.
function textOf(element: Element): string {
  return [...element.children]
    .filter((child) => !child.matches(`[data-hr~="${parts.after}"]`))
    .map(({ textContent }) => textContent)
    .join(" ");
}

// Not by the language of the browser: in Turkish, "INVOICE" would become "ınvoıce".
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
