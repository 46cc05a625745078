import type { Language } from "../engine/language.js";

/** Spanish. */
export const es: Language = {
  stopWords:
    "yo un una el la los las de del es son a al en por para con y o pero si este esta mi mis me usted nosotros que qué quién cómo cuándo dónde no puedo se",
};
