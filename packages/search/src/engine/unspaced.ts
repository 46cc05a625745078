/**
 * Scripts without spaces between words, and Korean, which joins endings to words, with the marks that they share ("ー", "ﾞ"), as they stand
 * between the brackets of a regular expression.
 */
const scripts =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}";

/** Matches a letter of such a script. */
export const unspaced = new RegExp(`[${scripts}]`, "u");

/** Matches a stretch of such a script, with the marks on it, or of other scripts: "新" and "SIM". */
export const stretches = new RegExp(
  `[${scripts}][${scripts}\\p{M}\\p{Default_Ignorable_Code_Point}]*|[^${scripts}]+`,
  "gu",
);
