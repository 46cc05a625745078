/** A range of a text, in UTF-16 code units. The end is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Letters or digits, with the marks and the invisible characters after them. The letters of "iPhone13" are one run, its digits another. */
const runs = /\p{L}[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]*|\p{N}[\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/gu;
const apostrophe = /^['’ʼ‘]$/;
/** Nothing, hyphens, and the separators inside e-mail addresses, URLs, file names, prices and codes. */
const joint = /^(?:[-\u2010\u2011./@:_,]?|:\/\/)$/;
const space = /^[ \u00a0\u202f]$/;
/** A unit after a number: "5 G", "20 GB". */
const unit = /^\p{L}{1,2}$/u;

/**
 * Finds the words of a text, and the runs of words that are also one term: compounds with hyphens, e-mail addresses, URLs, numbers in
 * groups, and letters with digits. One expression without backtracking finds runs of letters or digits, which are then joined; an
 * expression for whole compounds would take quadratic time in a long word.
 */
export function scanWords(text: string): { words: TextRange[]; compounds: TextRange[] } {
  const words: TextRange[] = [];
  const compounds: TextRange[] = [];
  let before = { start: -1, end: -1, isNumber: false };
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const end = start + run.length;
    // Longer separators never join.
    const between = before.end >= 0 && start - before.end <= 3 ? text.slice(before.end, start) : " ";
    // The digits of "iPhone13" are not a group of a longer number.
    const isNumber = between !== "" && /^\p{N}/u.test(run);
    const word = words.at(-1);
    if (word && apostrophe.test(between)) word.end = end;
    else words.push({ start, end });
    const compound = compounds.at(-1);
    const isAfterCompound = compound?.end === before.end;
    const isSpaced = before.isNumber && space.test(between);
    const isJoined = joint.test(between) || (isSpaced && isNumber);
    const hasUnit = isSpaced && !isAfterCompound && before.end - before.start <= 3 && unit.test(run.slice(0, 3));
    if (isJoined && isAfterCompound) compound.end = end;
    else if (isJoined || hasUnit) compounds.push({ start: before.start, end });
    before = { start, end, isNumber };
  }
  return { words, compounds };
}
