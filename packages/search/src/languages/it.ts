import type { Language } from "../engine/language.js";

/** Italian. */
export const it: Language = {
  stopWords:
    "io un una il lo la i gli le di a da in con su per tra e o ma se che chi come quando dove perché non mi ti si ci vi mio mia miei è sono ho ha posso può del della dei delle al alla nel nella ciao buongiorno grazie",
  elided: "c d l m n s t v un dell all nell sull dall coll quell quest bell sant com dov cos anch senz",
};
