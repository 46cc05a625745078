import type { Language } from "../engine/language.js";

/** Bulgarian. Measured: four letters are better than five or six. */
export const bg: Language = {
  stopWords:
    "и в във на не че с със за от до по как какво кога къде защо кой коя е са съм да се си ми ме аз ти то това този тази но или ако при мога може ли здравейте здравей благодаря моля",
  comparedLetters: 4,
  irregular: "плащам плащане плащания плащането платя платих платите платена",
};
