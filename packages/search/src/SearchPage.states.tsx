import { northwind } from "@handrail-demo/northwind";
import { defineStates } from "@handrail-tooling/testing/states";
import type { SearchAnswer } from "./answer/searchAnswer.js";
import { ServerPage } from "./examples/serverPage.js";
import { SearchPage } from "./SearchPage.js";
import type { SearchSource } from "./sources/searchSource.js";
import { fails, longMs, longText, neverAnswers } from "./testing/stateSources.js";

const { articles, products } = northwind.en.content;
const hits = articles.map(({ id, title, summary, topics }) => ({ id, title, summary, topics }));
const pageOf = (page: number): SearchAnswer => ({
  hits: hits.slice((page - 1) * 10, page * 10),
  total: hits.length,
  confidence: "sure",
});
/** Answers with a page of all articles, whatever the question. */
const source: SearchSource = { search: async (_query, { offset = 0 }) => pageOf(offset / 10 + 1) };

/** The states of a page of results. */
export const searchPageStates = defineStates(
  SearchPage,
  { props: { source, action: "/search", products, query: "my bill", answer: pageOf(1) } },
  {
    firstPage: {
      description: "The first page of results, as a server renders it.",
      shows: { role: "heading", name: /Answers to .+my bill.*Page 1 of/ },
    },
    secondPage: {
      description: "The second page: the heading names it, and the numbers go on.",
      props: { page: 2, answer: pageOf(2) },
      shows: { role: "heading", name: /Page 2 of/ },
    },
    filtered: {
      description: "The results of one product.",
      props: { defaultFilters: { products: ["mobile"] } },
      shows: { role: "checkbox", name: /Mobile/ },
    },
    noQuestion: {
      description: "Before a question, the page has only the field and the rail.",
      props: { query: "", answer: undefined },
      shows: { role: "search" },
    },
    noMatch: {
      description: "No answer: the rail rises and takes the question along.",
      props: { answer: { hits: [], confidence: "none" } },
      shows: { text: "We couldn't find an answer to that." },
    },
    unsure: {
      description: "Results that the search does not present as the right ones, above the raised rail.",
      props: { answer: { ...pageOf(1), confidence: "unsure" } },
      shows: { text: "Perhaps one of these:" },
    },
    failed: {
      description: "The server's search failed: the query stays, and the rail rises.",
      props: { source: fails, answer: "failed" },
      shows: { role: "button", name: "Try again" },
    },
    offline: {
      description: "Without a network, the rail offers the channels that still work.",
      props: { source: fails, answer: undefined },
      page: { online: false },
      shows: { text: "You are offline, so search cannot answer." },
    },
    loading: {
      description: "A slow source without an answer of the server.",
      props: { source: neverAnswers, answer: undefined, timeoutMs: longMs },
      shows: { text: "Searching" },
    },
    longText: {
      description: "Long words and a long question do not overflow.",
      props: {
        query: longText.trim(),
        answer: { hits: [{ id: "long", title: longText, summary: longText }], total: 400, confidence: "sure" },
      },
      shows: { role: "link", name: /Rechtsschutz/ },
    },
    closed: {
      description: "No answer at night: the rail names the channels that work now.",
      props: { answer: { hits: [], confidence: "none" } },
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/i },
    },
    fromServer: {
      description: "A page whose answer the server computed with the engine.",
      render: () => <ServerPage address="https://help.example/search?q=my%20bill" />,
      shows: { role: "heading", name: /Answers to/ },
    },
  },
);
