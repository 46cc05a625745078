import type { SummaryMessages } from "../../parts/summary.js";

/** The Lithuanian words of the adviser's summary. */
export const summary: SummaryMessages = {
  title: "Ką klientas jau bandė",
  wants: "Nori sužinoti",
  failed: "Nepavyko",
  tried: "Jau bandė",
  nothing: "Šioje svetainėje – nieko.",
  noQuestion: "Klausimo dar neužrašė.",
  searches: { one: "{count} paieška", few: "{count} paieškos", many: "{count} paieškos", other: "{count} paieškų" },
  articles: {
    one: "{count} atsakymas",
    few: "{count} atsakymai",
    many: "{count} atsakymo",
    other: "{count} atsakymų",
  },
  steps: { one: "{count} žingsnis", few: "{count} žingsniai", many: "{count} žingsnio", other: "{count} žingsnių" },
  details: "Viskas",
  copy: "Kopijuoti kaip tekstą",
  copied: "Nukopijuota",
  copyByHand: "Nukopijuokite šį tekstą:",
  lookupLabel: "Kliento numeris",
  lookupHint: "Šeši skaitmenys, kaip juos perskaito klientas.",
  lookupOpen: "Atverti",
  lookupLoading: "Ieškoma",
  lookupInvalid: "Įveskite šešis numerio skaitmenis.",
  lookupNotFound:
    "Šiuo numeriu nieko nėra. Gal jis senesnis, nei saugoma, arba neteisingai išgirstas: paklauskite dar kartą.",
  lookupFailed: "Nepavyko surasti. Bandykite dar kartą arba paklauskite kliento, dėl ko jis kreipiasi.",
  referenceGet: "Gauti numerį, kurį perskaitysite",
  referenceKeeps: "Kas atsilieps, pagal numerį galės atverti tai:",
  referenceAgree: "Išsaugoti ir duoti numerį",
  referenceBusy: "Gaunamas numeris",
  referenceYours: "Jūsų numeris",
  referenceSay: "Perskaitykite jį ir nereikės visko kartoti.",
  referenceFailed: "Dabar numerio duoti negalime. Jo ir nereikia: tiesiog skambinkite arba užsukite.",
};
