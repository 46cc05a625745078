import type { Messages } from "../../messages.js";

/** The Lithuanian messages of an answer. */
export const answer: Messages["answer"] = {
  checked: "Patikrinta {date}",
  owner: "{owner}",
  stale: "Tai gali būti pasenę. Patikrinti reikėjo {date}.",
  staleSince: "Patikrinta {ago}. Žmogus gali patvirtinti, ar tai dar galioja.",
  helpful: "Ar čia radote atsakymą?",
  yes: "Taip",
  no: "Ne",
  thanksYes: "Ačiū. Pasižymėjome, kad tai padėjo.",
  thanksNo: "Ačiū. Toliau jums gali padėti žmogus.",
  reasonTitle: "Kas buvo ne taip?",
  reasons: {
    notFound: "Neradau, ko reikia",
    unclear: "Neaišku parašyta",
    outdated: "Tai pasenę",
    wrongProduct: "Tai apie kitą produktą",
    failed: "Bandžiau, bet nepavyko",
    somethingElse: "Kita",
  },
  words: "Savais žodžiais (nebūtina, iki 1 000 ženklų)",
  sendReason: "Siųsti",
  thanksReason: "Ačiū. Tai padės mums pagerinti šį atsakymą.",
  willSend: "Esate neprisijungę. Išsiųsime, kai vėl prisijungsite.",
  notSaved: "Jūsų atsakymo išsaugoti nepavyko. Bandykite dar kartą arba kreipkitės į žmogų.",
  contents: "Šiame puslapyje",
  openFigure: "Padidinti",
  figure: "Paveikslėlis",
  related: "Skaitykite toliau",
};
