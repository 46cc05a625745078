import type { Language } from "../engine/language.js";

/**
 * Arabic. The prefixes are the article, and what is written together with it; the endings are possessive pronouns, then those of the plural and of
 * the feminine. Measured: five letters find more than six.
 */
export const ar: Language = {
  comparedLetters: 5,
  stopWords:
    "في من على إلى عن مع هل ما ماذا كيف متى أين لماذا لم لا أن إن هذا هذه ذلك التي الذي أنا لي كان يمكن يمكنني قد أو و ثم بعد لدي",
  prefixes: ["وال بال كال فال لل ال و"],
  endings: ["هما هم ها نا كم ه ي", "ات ان ون ين ته تي تك ت"],
};
