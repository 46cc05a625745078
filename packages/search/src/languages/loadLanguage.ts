import type { Language } from "../engine/language.js";
import { languageOf } from "../engine/locale.js";

/** The modules of the packs, each of which exports its pack by the name of the language. */
const modules: Readonly<Record<string, () => Promise<Readonly<Partial<Record<string, Language>>>>>> = {
  ar: () => import("./ar.js"),
  bg: () => import("./bg.js"),
  de: () => import("./de.js"),
  en: () => import("./en.js"),
  es: () => import("./es.js"),
  fr: () => import("./fr.js"),
  he: () => import("./he.js"),
  it: () => import("./it.js"),
  ja: () => import("./ja.js"),
  lt: () => import("./lt.js"),
  nl: () => import("./nl.js"),
  pl: () => import("./pl.js"),
  ru: () => import("./ru.js"),
  zh: () => import("./zh.js"),
};

/**
 * Loads the language pack for a locale: its stop words, and how it forms words.
 * @param locale A BCP 47 tag.
 * @returns `undefined` for a language without a pack, whose words are compared by their first letters
 */
export async function loadLanguage(locale: string): Promise<Language | undefined> {
  const language = languageOf(locale);
  // Otherwise "constructor" would be a language.
  const packs = Object.hasOwn(modules, language) ? await modules[language]?.() : undefined;
  return packs?.[language];
}
