import type { Language } from "../engine/language.js";
import { ar } from "./ar.js";
import { bg } from "./bg.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { he } from "./he.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { lt } from "./lt.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** All language packs by language. In a browser, `loadLanguage` loads only one. */
export const allLanguages: Readonly<Record<string, Language>> = {
  ar,
  bg,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  lt,
  nl,
  pl,
  ru,
  zh,
};
