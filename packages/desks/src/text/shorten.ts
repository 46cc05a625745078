import { largestFitting } from "./largestFitting.js";
import { countCharacters } from "./measure.js";

/**
 * The longest start of a text that fits together with a note of how many characters are left out. Characters are never cut
 * in half.
 * @returns only the note, or an empty string, if no start of the text fits
 */
export function shortenWithNote(
  text: string,
  noteFor: (leftOut: number) => string,
  fits: (text: string) => boolean,
): string {
  if (fits(text)) return text;
  const characters = Array.from(text);
  const build = (length: number) => {
    const start = characters.slice(0, length).join("").trimEnd();
    return start && `${start}${noteFor(characters.length - length)}`;
  };
  const shortened = largestFitting(characters.length - 1, build, fits);
  if (shortened) return shortened;
  const note = noteFor(characters.length).trim();
  return fits(note) ? note : "";
}

/** The text in at most `maxCharacters`, ending in "…" if it was shortened. */
export function shorten(text: string, maxCharacters: number): string {
  return shortenWithNote(
    text,
    () => "…",
    (shortened) => countCharacters(shortened) <= maxCharacters,
  );
}
