import type { Messages } from "../../messages.js";

/** The Lithuanian messages of the FAQ. */
export const faq: Messages["faq"] = {
  count: { one: "{count} klausimas", few: "{count} klausimai", many: "{count} klausimo", other: "{count} klausimų" },
  expandAll: "Atverti visus",
  collapseAll: "Užverti visus",
  empty: "Klausimų čia dar nėra.",
  filter: "Atrinkti klausimus",
  found: {
    one: "Rastas {count} klausimas",
    few: "Rasti {count} klausimai",
    many: "Rasta {count} klausimo",
    other: "Rasta {count} klausimų",
  },
  foundNone: "Klausimo su šiais žodžiais čia nėra.",
  copyLink: "Kopijuoti nuorodą",
  linkCopied: "Nuoroda nukopijuota",
};
