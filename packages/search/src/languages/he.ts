import type { Language } from "../engine/language.js";

/** Hebrew. The prefixes are written together with the word; the endings are of the plural, the feminine and "my". Some letters have a form for the end. */
export const he: Language = {
  stopWords: "אני את של על עם לא זה זאת מה איך מתי איפה למה יש אין לי הוא היא אם או גם כי אפשר שלום תודה בבקשה",
  characters: "ךכםמןנףפץצ",
  prefixes: ["ו", "ש", "ה", "ב ל מ כ", "ש"],
  endings: ["ימ ות ית י ה ת"],
};
