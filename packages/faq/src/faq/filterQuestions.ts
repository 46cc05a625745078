import { parts, states } from "../anatomy.js";
import type { FaqStore } from "./faqStore.js";

const placeSelector = `[data-hr~="${parts.group}"], [data-hr~="${parts.root}"]`;

/** How long the customer does not type before the number of questions is announced, and before the rail rises, in milliseconds. */
const announceDelayMs = 500;

/** The timer until the result of a filter is announced; `undefined` before anything was typed. */
export type FilterTimer = ReturnType<typeof setTimeout> | undefined;

/**
 * Hides the questions without the words of a field.
 * @param timer Holds the timer of the field.
 * @param onRest Called with the words and the number of questions when the customer has not typed for a while.
 */
export function filterByInput(
  store: FaqStore,
  input: HTMLInputElement,
  timer: { current: FilterTimer },
  onRest: (result: { words: string; count: number }) => void,
): void {
  if (!input.isConnected) return;
  const words = input.value.trim();
  const count = filterQuestions(store, words);
  clearTimeout(timer.current);
  timer.current = setTimeout(() => onRest({ words, count }), announceDelayMs);
}

/**
 * Hides the questions that do not contain all words, in the question or in the answer. Case, accents, hyphens, the form of an apostrophe
 * and punctuation around a word do not matter.
 * @returns how many are left
 */
export function filterQuestions(store: FaqStore, words: string): number {
  const wanted = fold(words)
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}{1,9}$/gu, "") || word)
    .filter(Boolean);
  const matches = (element: Element) => {
    const text = fold(textOf(element));
    return wanted.every((word) => text.includes(word));
  };
  const count = store.filter(wanted.length > 0 ? matches : undefined);
  for (const place of placesOf(store)) place.toggleAttribute(states.filtered, wanted.length > 0);
  return count;
}

/** Returns the groups and the FAQ that contain the questions. */
function placesOf(store: FaqStore): Set<Element> {
  const parents = new Set(Array.from(store.entries(), ({ element }) => element.parentElement));
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

/** The letters that Unicode does not split into a letter and its mark, and customers type without it. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
};

// Not by the language of the browser: in Turkish, "INVOICE" would become "ınvoıce".
function fold(text: string): string {
  return (
    text
      // Invisible characters, hyphens and apostrophes: customers type `can't`, and texts hold `can’t`.
      .replace(/[\p{Cf}\p{Pd}'’‘ʼ`´]/gu, "")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[ßæœøłđðþıς]/g, (letter) => plainLetters[letter] ?? letter)
  );
}
