import {
  defineContacts,
  HandrailProvider,
  HelpSearch,
  type HelpSearchProps,
  type LoadArticle,
  Search,
  type SearchAnswer,
  useQueryInAddress,
} from "@handrail/react";
import { type ReactElement, useState } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import type { Answering, Setup } from "./window.js";

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
const topics = [{ id: "fraud", title: "Fraud", personFirst: true }];
const parameters = new URLSearchParams(location.search);

let root: Root | undefined;
let setup: Setup = { parent: "uncontrolled" };
let pending: { query: string; settle: (answering: Answering) => void }[] = [];

/** A source that answers when the test says so, with hits that name their question. */
const search = (query: string) =>
  new Promise<SearchAnswer>((resolve, reject) => {
    const settle = (answering: Answering) => {
      if (answering === "failed") reject(new Error("The search service is down."));
      else resolve(answerFor(query, answering));
    };
    pending.push({ query, settle });
    if (setup.latency !== undefined) setTimeout(() => settle(setup.answering ?? "sure"), setup.latency);
  });

function answerFor(query: string, answering: Exclude<Answering, "failed">): SearchAnswer {
  if (answering === "empty") return { hits: [], confidence: "none" };
  const hits = Array.from({ length: setup.hits ?? 3 }, (_, index) => ({
    id: `${query}/${index}`,
    title: `${query} ${index}`,
    summary: "What to check, and when to call us.",
    href: `#${index}`,
    topics: answering === "person first" ? ["fraud"] : [],
  }));
  const confidence = answering === "person first" ? "sure" : answering;
  // A malformed answer is not of the type.
  if (answering === "malformed") return { hits: [null, { id: 7 }, ...hits, hits[0]], confidence: "?" } as never;
  return { hits, confidence: confidence === "malformed" ? "sure" : confidence };
}

/** Loads an article that is longer than its preview. */
const loadArticle: LoadArticle = async () => {
  await new Promise((resolve) => setTimeout(resolve, setup.previewLatency));
  const paragraph = { type: "text", value: "Check the sum on the second page first. ".repeat(60) } as const;
  return {
    body: { type: "root", children: [{ type: "element", tagName: "p", children: [paragraph] }] },
  };
};

function Parent(): ReactElement {
  const [value, setValue] = useState(setup.defaultValue ?? "");
  const address = useQueryInAddress();
  const props: HelpSearchProps = {
    // A new object with every render.
    source: { search: (query) => search(query) },
    inputProps: { autoFocus: setup.autoFocus },
    preview: setup.previewLatency === undefined ? undefined : <Search.Preview load={loadArticle} />,
    onSelect: (hit, event) => {
      if (parameters.has("links")) return;
      event.preventDefault();
      window.opened.push(hit.id);
    },
  };
  const { parent } = setup;
  if (parent === "address") return <HelpSearch {...props} {...address} />;
  if (typeof parent !== "number") return <HelpSearch {...props} defaultValue={setup.defaultValue} />;
  const change = (text: string) => void (parent === 0 ? setValue(text) : setTimeout(() => setValue(text), parent));
  return <HelpSearch {...props} value={value} onValueChange={change} />;
}

const page = () => (
  <HandrailProvider contacts={contacts} topics={topics} now={Date.UTC(2026, 10, 28, 12)}>
    <button type="button">Before</button>
    <Parent />
    <p>After</p>
  </HandrailProvider>
);

window.opened = [];
window.search = {
  mount(next) {
    root?.unmount();
    setup = next;
    pending = [];
    window.opened = [];
    const place = document.querySelector("main") ?? document.body.appendChild(document.createElement("main"));
    const target = next.shadow ? shadowOf(place) : place;
    if (next.hydrates) target.innerHTML = renderToString(page());
    else {
      root = createRoot(target);
      root.render(page());
    }
  },
  hydrate() {
    const place = document.querySelector("main");
    if (place) root = hydrateRoot(place, page());
  },
  render: () => root?.render(page()),
  pending: () => pending.map(({ query }) => query),
  answer(index, answering) {
    const [answered] = pending.splice(index, 1);
    answered?.settle(answering);
  },
  unmount() {
    root?.unmount();
    root = undefined;
  },
};

function shadowOf(place: Element): Element {
  const shadow = place.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText))
    .join("\n");
  const target = document.createElement("div");
  shadow.append(style, target);
  return target;
}

if (!parameters.has("blank")) window.search.mount({ parent: "address", latency: 20 });
