import type { Language } from "../engine/language.js";

/** Lithuanian. Measured: five letters are better than six. */
export const lt: Language = {
  stopWords:
    "ir ar kad kaip kas ką kur kada kodėl yra buvo būti man mano mes jūs aš tu jis ji tai šis ši su be į iš už ant apie per po prie nuo iki o bet jei ne turi galiu galima gali noriu reikia",
  comparedLetters: 5,
};
