/** A range of a text, in UTF-16 code units. The end is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

const apostrophe = /^['’ʼ‘]$/;
/** Hyphens, and the separators inside e-mail addresses, URLs, file names, prices and codes. */
const joint = /^(?:[-\u2010\u2011./@:_,]|:\/\/)$/;
const space = /^[ \u00a0\u202f]$/;
const digits = /^\p{N}+$/u;
/** A unit after a number: "5 G", "20 GB". */
const unit = /^\p{L}{1,2}$/u;

/**
 * Finds the words of a text, and the runs of words that are also one term: compounds with hyphens, e-mail addresses, URLs and numbers
 * in groups. One expression without backtracking finds runs of letters and digits, which are then joined; an expression for whole
 * compounds would take quadratic time in a long word.
 */
export function scanWords(text: string): { words: TextRange[]; compounds: TextRange[] } {
  const words: TextRange[] = [];
  const compounds: TextRange[] = [];
  let before = { start: -1, end: -1, isNumber: false };
  for (const { 0: run, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu)) {
    const end = start + run.length;
    // Longer separators never join.
    const between = before.end >= 0 && start - before.end <= 3 ? text.slice(before.end, start) : "";
    const isNumber = digits.test(run.slice(0, 20));
    const word = words.at(-1);
    if (word && apostrophe.test(between)) word.end = end;
    else words.push({ start, end });
    const compound = compounds.at(-1);
    const isSpaced = before.isNumber && space.test(between);
    if ((isSpaced && isNumber) || joint.test(between)) {
      if (compound?.end === before.end) compound.end = end;
      else compounds.push({ start: before.start, end });
    } else if (
      isSpaced &&
      compound?.end !== before.end &&
      before.end - before.start <= 3 &&
      unit.test(run.slice(0, 3))
    ) {
      compounds.push({ start: before.start, end });
    }
    before = { start, end, isNumber };
  }
  return { words, compounds };
}
