import type { Language } from "../engine/language.js";
import { languageOf } from "../engine/locale.js";

const languages: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ["ar", () => import("./ar.js").then(({ ar }) => ar)],
  ["bg", () => import("./bg.js").then(({ bg }) => bg)],
  ["de", () => import("./de.js").then(({ de }) => de)],
  ["en", () => import("./en.js").then(({ en }) => en)],
  ["es", () => import("./es.js").then(({ es }) => es)],
  ["fr", () => import("./fr.js").then(({ fr }) => fr)],
  ["he", () => import("./he.js").then(({ he }) => he)],
  ["it", () => import("./it.js").then(({ it }) => it)],
  ["ja", () => import("./ja.js").then(({ ja }) => ja)],
  ["lt", () => import("./lt.js").then(({ lt }) => lt)],
  ["nl", () => import("./nl.js").then(({ nl }) => nl)],
  ["pl", () => import("./pl.js").then(({ pl }) => pl)],
  ["ru", () => import("./ru.js").then(({ ru }) => ru)],
  ["zh", () => import("./zh.js").then(({ zh }) => zh)],
]);

/**
 * Loads the language pack for a locale: its stop words, and how it forms words.
 * @param locale A BCP 47 tag.
 * @returns `undefined` for a language without a pack, whose words are compared by their first letters
 */
export async function loadLanguage(locale: string): Promise<Language | undefined> {
  return languages.get(languageOf(locale))?.();
}
