import type { Messages } from "../../messages.js";

/** The English messages of search. */
export const search: Messages["search"] = {
  label: "Search for help",
  placeholder: "Search for help",
  clear: "Clear the search",
  results: { one: "{count} answer", other: "{count} answers" },
  searching: "Searching",
  noMatchTitle: "We couldn't find an answer to that.",
  noMatchBody: "A person can help.",
  unsureTitle: "Perhaps one of these:",
  fallback: "Our full search is not answering. These are from a shorter list.",
  failedTitle: "Search is not working right now.",
  failedBody: "A person can answer your question.",
  offlineTitle: "You are offline, so search cannot answer.",
  offlineBody: "Your text is still here. The phone still works.",
  submit: "Search",
  resultsLabel: "Answers",
  products: "Product",
  allProducts: "All products",
  searchAllProducts: "Search all products",
  answersTo: "Answers to “{question}”",
  pageOf: "Page {page} of {count}",
  pages: "Pages",
  page: "Page {page}",
  previousPage: "Previous page",
  nextPage: "Next page",
};
