import type { Messages } from "../../messages.js";

/** The Lithuanian messages of search. */
export const search: Messages["search"] = {
  label: "Ieškokite pagalbos",
  placeholder: "Ieškokite pagalbos",
  clear: "Išvalyti paiešką",
  results: {
    one: "{count} atsakymas",
    few: "{count} atsakymai",
    many: "{count} atsakymo",
    other: "{count} atsakymų",
  },
  searching: "Ieškome",
  noMatchTitle: "Atsakymo į tai neradome.",
  noMatchBody: "Gali padėti žmogus.",
  unsureTitle: "Galbūt kuris nors iš šių:",
  fallback: "Išsami paieška šiuo metu neveikia. Šie atsakymai – iš trumpesnio sąrašo.",
  failedTitle: "Paieška šiuo metu neveikia.",
  failedBody: "Į jūsų klausimą gali atsakyti žmogus.",
  offlineTitle: "Nesate prisijungę prie interneto, todėl paieška neveikia.",
  offlineBody: "Tai, ką įrašėte, išliko. Telefonas veikia.",
  submit: "Ieškoti",
  resultsLabel: "Atsakymai",
  products: "Produktas",
  allProducts: "Visi produktai",
  searchAllProducts: "Ieškoti visuose produktuose",
  answersTo: "Atsakymai į „{question}“",
  pageOf: "{page} puslapis iš {count}",
  pages: "Puslapiai",
  page: "{page} puslapis",
  previousPage: "Ankstesnis puslapis",
  nextPage: "Kitas puslapis",
};
