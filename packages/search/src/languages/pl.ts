import type { Language } from "../engine/language.js";

/** Polish. Measured: five letters are better than six, and endings help short words. */
export const pl: Language = {
  stopWords:
    "i a w we z ze na do o od po za u czy jak co kto gdzie kiedy dlaczego jest są był być się nie to ten ta te mój moja moje mi mnie ja ty dla przez przy jego jej oraz lub ale który cześć witam proszę dziękuję",
  comparedLetters: 5,
  endings: ["ami ach iem em om ow ego emu ej ie a e i o u y"],
  irregular:
    "placic zaplacic oplacic place zaplacilem zaplata platnosc platnosci oplata oplaty,haslo hasel hasle,zgubic zgubilem zgubiona zgubione,karta karcie",
};
