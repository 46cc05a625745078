import type { Language } from "../engine/language.js";

/** Polish. Measured: five letters are better than six. */
export const pl: Language = {
  stopWords:
    "i a w we z ze na do o od po za u czy jak co kto gdzie kiedy dlaczego jest są był być się nie to ten ta te mój moja moje mi mnie ja ty dla przez przy jego jej oraz lub ale który",
  comparedLetters: 5,
};
