import type { Language } from "../engine/language.js";

/** Arabic. The prefixes are the article, and what is written together with it. */
export const ar: Language = {
  stopWords:
    "في من على إلى عن مع هل ما ماذا كيف متى أين لماذا لم لا أن إن هذا هذه ذلك التي الذي أنا لي كان يمكن يمكنني قد أو و ثم بعد لدي",
  prefixes: ["وال بال كال فال لل ال و"],
  endings: ["هما تهم تها ها هم نا ات ان ون ين كم ته تي تك ه ي ك"],
};
