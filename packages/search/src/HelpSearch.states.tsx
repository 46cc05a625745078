import { northwind } from "@handrail-demo/northwind";
import { defineStates } from "@handrail-tooling/testing/states";
import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { Basic } from "./examples/basic.js";
import { CustomSource } from "./examples/customSource.js";
import { Parts } from "./examples/parts.js";
import { HelpSearch, type HelpSearchProps } from "./HelpSearch.js";
import * as Search from "./search/index.parts.js";
import type { LoadArticle } from "./search/usePreview.js";
import { federate } from "./sources/federate.js";
import type { SearchSource } from "./sources/searchSource.js";
import {
  fails,
  findsLongText,
  findsNothing,
  longMs,
  longText,
  neverAnswers,
  sourceOf,
} from "./testing/stateSources.js";

const { articles, faqs, products } = northwind.en.content;
const isUnsure = sourceOf({
  hits: [
    { id: "roaming-in-the-eu", title: "Roaming in the EU", summary: "Use your plan as at home." },
    { id: "keep-your-number", title: "Keep your number when you move" },
  ],
  confidence: "unsure",
});
const findsRoaming = sourceOf({
  hits: [{ id: "roaming-in-the-eu", title: "Roaming in the EU", summary: "Use your plan as at home." }],
  confidence: "sure",
});
const answersFromFallback = sourceOf({
  hits: [{ id: "roaming-in-the-eu", title: "Roaming in the EU", summary: "Use your plan as at home." }],
  confidence: "sure",
  fallback: true,
});
const findsCommunity = sourceOf({
  hits: [{ id: "c-17", title: "How I used roaming on a ferry", href: "https://community.example/17" }],
  confidence: "unsure",
});
const federated = federate([{ source: findsRoaming }, { source: findsCommunity, label: "Community" }]);

const commonQuestions = ["Why is my bill higher?", "My internet is slow", "Use my phone abroad"];
const findsBills = sourceOf({
  hits: articles.filter(({ topics = [] }) => topics.includes("billing")).slice(0, 3),
  confidence: "sure",
});
const findsKinds = sourceOf({
  hits: [
    { id: "roaming-in-the-eu", title: "Roaming in the EU", summary: "Use your plan as at home." },
    { id: "c-17", title: "How I used roaming on a ferry", label: "Community" },
    { id: "roaming-outside-the-eu", title: "Roaming outside the EU", summary: "What it costs, and how to limit it." },
    { id: "c-18", title: "Roaming in the mountains", label: "Community" },
  ],
  confidence: "sure",
});
const findsElsewhere = sourceOf({
  hits: [
    { id: "answerphone", title: "Turn your answerphone off", matchedIn: "keywords" },
    { id: "missed-calls", title: "See who called", summary: "Missed calls and messages.", matchedIn: "text" },
    { id: "ask", title: "Listen to your messages", matchedIn: "phrasings" },
    { id: "settings", title: "Settings of your phone", summary: "What you can change.", matchedIn: "headings" },
  ],
  confidence: "sure",
});
const findsPassages = sourceOf({
  hits: [
    {
      id: "missed-calls",
      title: "See who called",
      summary: "Missed calls and messages.",
      excerpt: "Dial 171 to listen to your voicemail. It is free with every plan.",
      excerptRanges: [[27, 36]],
      matchedIn: "body",
    },
    {
      id: "turn-off",
      title: "Turn your voicemail off",
      titleRanges: [[10, 19]],
      summary: "Callers then hear that you are busy.",
      excerpt: "Dial 172 to turn it off.",
    },
  ],
  confidence: "sure",
});
/** The article of a hit, as the site serves it. */
const loadArticle: LoadArticle = async ({ id }) => [...articles, ...faqs].find((article) => article.id === id);
const neverLoads: LoadArticle = () => new Promise(() => {});
const failsToLoad: LoadArticle = () => Promise.reject(new Error("There is no such file."));

function BreaksSuggestions(): never {
  throw new Error("The suggestions are broken.");
}

/** A search on a device on which the customer has searched before. */
function WithRecent(props: HelpSearchProps) {
  useState(() => localStorage.setItem("handrail:recent-searches:1", '["my bill is wrong", "wifi upstairs"]'));
  useEffect(() => () => localStorage.removeItem("handrail:recent-searches:1"), []);
  const suggestions = <Search.Suggestions recent suggestions={["Use my phone abroad"]} />;
  return <HelpSearch {...props} suggestions={suggestions} inputProps={{ autoFocus: true }} />;
}

/** A search whose first question is answered, and whose second one is not. */
function SecondQuestion(props: HelpSearchProps) {
  const [value, setValue] = useState("bill");
  const source = useMemo<SearchSource>(
    () => ({
      async search(query) {
        if (query !== "bill") return new Promise(() => {});
        // After the answer has arrived.
        setTimeout(() => setValue("bills"), 100);
        return { hits: [{ id: "bill", title: "About your bill", summary: "The first answer." }], confidence: "sure" };
      },
    }),
    [],
  );
  return <HelpSearch {...props} source={source} value={value} timeoutMs={longMs} />;
}

/** A page on which the company's search service responds. */
function WithService() {
  useLayoutEffect(() => {
    const { fetch } = window;
    window.fetch = async (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
      if (pathname !== "/api/search") return fetch(input, init);
      const items = articles.slice(0, 3).map(({ id, title, summary }) => ({ id, title, summary }));
      return Response.json({ items });
    };
    return () => void Object.assign(window, { fetch });
  }, []);
  return <CustomSource defaultValue="pay" />;
}

/** The states of a search. A first query and the answer of a source lead to each of them. */
export const helpSearchStates = defineStates(
  HelpSearch,
  { props: { source: { kind: "local", articles: [...articles, ...faqs] } } },
  {
    atRest: {
      description: "An empty field, with the rail below it.",
      shows: { role: "combobox", name: "Search for help" },
    },
    results: {
      description: "Answers to a question, with the matching words marked.",
      props: { defaultValue: "my bill is wrong" },
      shows: { role: "option", name: /My bill is wrong/ },
    },
    loading: {
      description: "A source that takes long: the search says so after a moment.",
      props: { source: neverAnswers, defaultValue: "my bill", timeoutMs: longMs },
      shows: { text: "Searching" },
    },
    slowSource: {
      description: "A second question to a slow source: the first answer stays until the next one arrives.",
      render: (props) => <SecondQuestion {...props} />,
      shows: { role: "option", name: /About your bill/ },
    },
    noMatch: {
      description: "No answer: the rail rises and takes the question along.",
      props: { source: findsNothing, defaultValue: "can I watch TV on a boat" },
      shows: { text: "We couldn't find an answer to that." },
    },
    unsure: {
      description: "Answers that the search does not present as the right ones, above the raised rail.",
      props: { source: isUnsure, defaultValue: "can I keep my number in Portugal" },
      shows: { text: "Perhaps one of these:" },
    },
    failed: {
      description: "The source fails: the query stays, and the rail rises.",
      props: { source: fails, defaultValue: "my bill" },
      page: { expectsErrors: true },
      shows: { role: "button", name: "Try again" },
    },
    fallback: {
      description: "The company's search does not answer: a smaller index does, and says so.",
      props: { source: answersFromFallback, defaultValue: "roaming" },
      shows: { text: /from a shorter list/ },
    },
    federated: {
      description: "Answers of two sources, with a label for those of the community.",
      props: { source: federated, defaultValue: "roaming" },
      shows: { text: "Community" },
    },
    offline: {
      description: "Without a network, the rail offers the channels that still work.",
      props: { source: fails, defaultValue: "my bill" },
      page: { online: false },
      shows: { text: "You are offline, so search cannot answer." },
    },
    personFirst: {
      description: "A question about fraud: the rail comes before the answers.",
      props: { defaultValue: "I think this call is a scam" },
      shows: { text: "Talk to a person first" },
    },
    longText: {
      description: "Long words and a long question do not overflow.",
      props: { source: findsLongText, defaultValue: longText.trim() },
      shows: { role: "option" },
    },
    closed: {
      description: "No answer at night: the rail names the channels that work now.",
      props: { source: findsNothing, defaultValue: "can I watch TV on a boat" },
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/i },
    },
    withResultsPage: {
      description: "A button opens a page of results, with and without JavaScript.",
      props: { action: "/search" },
      shows: { role: "button", name: "Search" },
    },
    products: {
      description: "Products that the customer can restrict the search to.",
      props: { products, defaultFilters: { products: ["mobile"] }, defaultValue: "my bill is wrong" },
      shows: { role: "checkbox", name: /Mobile/ },
    },
    noMatchInProducts: {
      description: "Nothing found in the chosen products: a button searches all of them.",
      props: {
        source: findsNothing,
        products,
        defaultFilters: { products: ["mobile"] },
        defaultValue: "can I watch TV on a boat",
      },
      shows: { role: "button", name: "Search all products" },
    },
    suggestions: {
      description: "Questions to choose from before the customer types.",
      props: { suggestions: <Search.Suggestions suggestions={commonQuestions} /> },
      shows: { role: "button", name: "My internet is slow" },
    },
    suggestionsFromPage: {
      description: "Without questions of the site, those that fit the topic of the page, when the field has the focus.",
      props: {
        // Questions that come late wait for the next focus.
        source: findsBills,
        suggestions: <Search.Suggestions />,
        topic: "billing",
        inputProps: { autoFocus: true },
      },
      shows: { role: "list", name: "Suggestions" },
    },
    brokenSuggestions: {
      description: "Content between the field and the hits that throws: the search still works, and the rail rises.",
      props: { suggestions: <BreaksSuggestions /> },
      page: { expectsErrors: true },
      shows: { role: "button", name: "Try again" },
    },
    suggestionsAsLinks: {
      description: "With a page of results, suggestions are links to it, so they work without JavaScript.",
      props: { suggestions: <Search.Suggestions suggestions={commonQuestions} />, action: "/search" },
      shows: { role: "link", name: "My internet is slow" },
    },
    recent: {
      description: "Recent searches of this customer, when the field has the focus.",
      render: (props) => <WithRecent {...props} />,
      shows: { role: "button", name: "Clear recent searches" },
    },
    grouped: {
      description: "Answers of several sources, each kind with a heading.",
      props: { source: findsKinds, grouped: true, defaultValue: "roaming" },
      shows: { role: "group", name: "Community" },
    },
    whyItMatched: {
      description: "A line says where the words are, if neither title nor summary has them.",
      props: { source: findsElsewhere, defaultValue: "voicemail" },
      shows: { text: "Found in the text" },
    },
    excerpts: {
      description: "The passage of the text that has the words stands in place of a summary without them.",
      props: { source: findsPassages, defaultValue: "voicemail" },
      shows: { role: "option", name: /Dial 171 to listen to your voicemail/ },
    },
    preview: {
      description: "The text of the first answer beside the hits, or below them where there is no room.",
      props: { preview: <Search.Preview load={loadArticle} />, defaultValue: "my bill is wrong" },
      shows: { role: "link", name: "Read the whole answer" },
    },
    previewLoading: {
      description: "Until its text is there, the preview shows what the hit has. It has its whole size already.",
      props: { preview: <Search.Preview load={neverLoads} />, defaultValue: "my bill is wrong" },
      shows: { role: "region", name: "Preview of the answer" },
    },
    previewFailed: {
      description: "If the text cannot be loaded, the preview shows what the hit has.",
      props: { preview: <Search.Preview load={failsToLoad} />, defaultValue: "my bill is wrong" },
      shows: { role: "link", name: "Read the whole answer" },
    },
    fromArticles: {
      description: "A search in articles that the page already has.",
      render: () => <Basic />,
      shows: { role: "combobox", name: "Search for help" },
    },
    fromService: {
      description: "A search that sends each question to a service.",
      render: () => <WithService />,
      shows: { role: "option" },
    },
    fromParts: {
      description: "A search built from parts, with numbered answers.",
      render: () => <Parts defaultValue="wifi upstairs" />,
      shows: { role: "option", name: /^1\. / },
    },
  },
);
