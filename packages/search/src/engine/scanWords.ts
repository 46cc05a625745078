/** A stretch of a text, in UTF-16 code units, the end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds the words of a text and its hyphened compounds. Runs of letters and digits are found once, by an expression that
 * has nothing to go back to; words and compounds are then joined from neighbours. An expression for whole compounds would
 * read a long word again from each of its letters to learn that no hyphen follows.
 */
export function scanWords(text: string): { words: Stretch[]; compounds: Stretch[] } {
  const words: Stretch[] = [];
  const compounds: Stretch[] = [];
  let before: Stretch = { start: -1, end: -1 };
  for (const { 0: letters, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const end = start + letters.length;
    const between = start === before.end + 1 ? text.charAt(before.end) : "";
    const word = words.at(-1);
    if (word && /['’]/.test(between) && /^[\p{L}\p{M}]/u.test(letters)) word.end = end;
    else words.push({ start, end });
    if (/[-\u2010\u2011]/.test(between)) {
      const compound = compounds.at(-1);
      if (compound?.end === before.end) compound.end = end;
      else compounds.push({ start: before.start, end });
    }
    before = { start, end };
  }
  return { words, compounds };
}
