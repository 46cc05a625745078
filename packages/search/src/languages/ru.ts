import type { Language } from "../engine/language.js";

/** Russian. Measured: five letters are better than six. */
export const ru: Language = {
  stopWords:
    "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне если или для от о из до мой моя где когда почему это этот есть при можно нужно",
  comparedLetters: 5,
};
