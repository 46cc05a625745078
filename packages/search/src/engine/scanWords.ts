/** A range of a text, in UTF-16 code units. The end is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Finds the words and the hyphenated compounds of a text. One expression without backtracking finds runs of letters and digits, which
 * are then joined to words and compounds. An expression for whole compounds would take quadratic time in a long word.
 */
export function scanWords(text: string): { words: TextRange[]; compounds: TextRange[] } {
  const words: TextRange[] = [];
  const compounds: TextRange[] = [];
  let before: TextRange = { start: -1, end: -1 };
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
