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
  unsureTitle: "We are not sure we have an answer to that.",
  closest: "These are the closest answers:",
  failedTitle: "Search is not working right now.",
  failedBody: "A person can answer your question.",
  offlineTitle: "You are offline, so search cannot answer.",
  offlineBody: "Your text is still here. The phone still works.",
  submit: "Search",
  resultsLabel: "Answers",
};
