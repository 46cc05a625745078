export type { Language } from "../engine/language.js";
export { allLanguages } from "./allLanguages.js";
export { loadLanguage } from "./loadLanguage.js";
