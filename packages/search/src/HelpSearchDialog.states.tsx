import { northwind } from "@handrail-demo/northwind";
import { defineStates } from "@handrail-tooling/testing/states";
import { HelpSearchDialog } from "./HelpSearchDialog.js";
import * as Search from "./search/index.parts.js";
import type { LoadArticle } from "./search/usePreview.js";
import { fails, findsLongText, findsNothing, longMs, longText, neverAnswers } from "./testing/stateSources.js";

const { articles, faqs, products } = northwind.en.content;
const loadArticle: LoadArticle = async ({ id }) => [...articles, ...faqs].find((article) => article.id === id);

/** The states of a search in a dialog. */
export const helpSearchDialogStates = defineStates(
  HelpSearchDialog,
  { props: { source: { kind: "local", articles: [...articles, ...faqs] }, defaultOpen: true } },
  {
    closed: {
      description: "The button that opens the dialog, with its keys.",
      props: { defaultOpen: false },
      shows: { role: "button", name: "Search for help" },
    },
    open: {
      description: "The open dialog, with the focus in the field and the rail below.",
      shows: { role: "combobox", name: "Search for help" },
    },
    results: {
      description: "Answers while the customer types.",
      props: { defaultValue: "my bill is wrong", products },
      shows: { role: "option", name: /My bill is wrong/ },
    },
    preview: {
      description: "The text of the first answer beside the hits.",
      props: { defaultValue: "my bill is wrong", preview: <Search.Preview load={loadArticle} /> },
      shows: { role: "link", name: "Read the whole answer" },
    },
    noMatch: {
      description: "No answer: the rail of the dialog rises and takes the question along.",
      props: { source: findsNothing, defaultValue: "can I watch TV on a boat" },
      shows: { text: "We couldn't find an answer to that." },
    },
    failed: {
      description: "The source fails: the query stays, and the rail rises.",
      props: { source: fails, defaultValue: "my bill" },
      page: { expectsErrors: true },
      shows: { role: "button", name: "Try again" },
    },
    loading: {
      description: "A slow source: the search says so after a moment.",
      props: { source: neverAnswers, defaultValue: "my bill", timeoutMs: longMs },
      shows: { text: "Searching" },
    },
    personFirst: {
      description: "A question about fraud: the rail is raised before the customer has read an answer.",
      props: { defaultValue: "I think this call is a scam" },
      shows: { text: "Talk to a person first" },
    },
    longText: {
      description: "Long words and a long question do not overflow.",
      props: { source: findsLongText, defaultValue: longText.trim() },
      shows: { role: "option" },
    },
    outOfHours: {
      description: "At night, the rail names the channels that work now.",
      props: { source: findsNothing, defaultValue: "can I watch TV on a boat" },
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/i },
    },
  },
);
