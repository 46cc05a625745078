import type { Language } from "../engine/language.js";

/** Hebrew. The prefixes are written together with the word. */
export const he: Language = {
  stopWords: "אני את של על עם לא זה זאת מה איך מתי איפה למה יש אין לי הוא היא אם או גם כי אפשר",
  prefixes: ["ו", "ה ב ל מ ש כ"],
};
