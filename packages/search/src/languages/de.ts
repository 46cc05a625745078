import type { Language } from "../engine/language.js";

/** German. */
export const de: Language = {
  stopWords:
    "ich ein eine einen der die das den dem ist sind war sein bin zu von in im an am auf für mit und oder aber wenn es mein meine mir mich sie wir kann können wie was wann wo warum nicht kein so bitte",
  nounEndings: "e en er ern es n s",
  umlauts: true,
};
