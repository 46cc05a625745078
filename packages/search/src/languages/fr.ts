import type { Language } from "../engine/language.js";

/** French. */
export const fr: Language = {
  stopWords:
    "je un une le la les des de du est sont à au aux en sur pour par avec et ou mais si ce cette mon ma mes me vous nous que qui quoi comment quand où pourquoi ne pas peux puis l d j bonjour bonsoir merci",
  elided: "c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu",
  irregular:
    "payer paye payee payes payez paie paiement paiements,perdre perdu perdue perte,travail travaux,vendre vendu vente,recevoir recu recois recoit,acheter achat achats",
};
