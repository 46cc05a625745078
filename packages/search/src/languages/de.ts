import type { Language } from "../engine/language.js";

/** German. */
export const de: Language = {
  stopWords:
    "ich ein eine einen der die das den dem ist sind war sein bin zu von in im an am auf für mit und oder aber wenn es mein meine mir mich sie wir kann können wie was wann wo warum nicht kein so bitte hallo danke ja",
  nounEndings: "e en er ern es n s",
  umlauts: true,
  irregular:
    "kundigen gekundigt,zahlen bezahlen bezahlt gezahlt zahle zahlt zahlung bezahlung,umziehen umgezogen umzug,andern geandert anderung,haus hauser,sperren gesperrt,stehlen gestohlen,verlieren verloren verlust,kaufen gekauft kaufe kauft kauf,wechseln gewechselt wechsel,melden gemeldet,anmelden angemeldet,abmelden abgemeldet,anrufen angerufen anruf,buchen gebucht",
};
