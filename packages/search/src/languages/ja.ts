import type { Language } from "../engine/language.js";

/** Japanese. */
export const ja: Language = {
  stopWords: "の は を に が で と も か です ます する どう 何 私",
};
