import type { HandoffMessages } from "../../parts/handoff.js";

/** The Lithuanian messages of a handoff. */
export const handoff: HandoffMessages = {
  asked: "Klausimas",
  topic: "Tema",
  product: "Produktas",
  page: "Puslapis",
  language: "Kalba",
  reference: "Kreipinio numeris",
  duration: "Trukmė",
  searched: "Ieškojo",
  foundNothing: "nieko nerado",
  foundUnsure: "nerado aiškaus atsakymo",
  read: "Skaitė",
  helpful: "padėjo",
  notHelpful: "nepadėjo",
  steps: "Žingsniai",
  stepDone: "atlikta",
  stepFailed: "nepavyko",
  history: "Ankstesni kreipiniai",
  minutes: { one: "{count} minutė", few: "{count} minutės", many: "{count} minutės", other: "{count} minučių" },
  leftOut: {
    one: "praleistas {count} ankstesnis įrašas",
    few: "praleisti {count} ankstesni įrašai",
    many: "praleista {count} ankstesnio įrašo",
    other: "praleista {count} ankstesnių įrašų",
  },
  remove: "Pašalinti {text}",
  removed: "Pašalinta: {text}",
  change: "Pakeisti {text}",
  save: "Išsaugoti",
};
