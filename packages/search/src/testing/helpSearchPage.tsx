import { HandrailProvider, type HandrailProviderProps } from "@handrail/contact";
import { contacts, createArticle } from "@handrail-tooling/testing/fixtures";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import { HelpSearch, type HelpSearchProps } from "../HelpSearch.js";
import type { SearchSource } from "../sources/searchSource.js";

const articles = [
  createArticle("bill", "My bill is wrong", { topics: ["billing"], summary: "What to check on a bill." }),
  createArticle("pay", "Change the day I pay a bill", { topics: ["billing"] }),
  createArticle("scam", "Someone scammed me", { topics: ["fraud"] }),
];
const topics = [
  { id: "billing", title: "Bills" },
  { id: "fraud", title: "Fraud", personFirst: true },
];
export const page = (props: Partial<HelpSearchProps> = {}, provider: Partial<HandrailProviderProps> = {}) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} topics={topics} helpHref="/help/{id}" {...provider}>
      <HelpSearch source={{ kind: "local", articles }} {...props} />
    </HandrailProvider>
  </StrictMode>
);
export const show = (...args: Parameters<typeof page>) => ({ user: userEvent.setup(), ...render(page(...args)) });
export const input = () => screen.getByRole("combobox", { name: "Search for help" });
export const status = () => document.querySelector('[data-hr~="search-announcer"]');
export const rail = () => document.querySelector('[data-hr~="search"] [data-hr~="rail"]');
export const active = () => document.getElementById(input().getAttribute("aria-activedescendant") ?? "");
export const sure = (title: string): SearchAnswer => ({ hits: [{ id: title, title }], confidence: "sure" });
/** A source that answers when the test resolves its promises. */
export const deferredSource = () => {
  const waiting: { query: string; signal: AbortSignal; resolve: (answer: SearchAnswer) => void; reject: () => void }[] =
    [];
  const search: SearchSource["search"] = (query, { signal }) =>
    new Promise((resolve, reject) => waiting.push({ query, signal, resolve, reject: () => reject(new Error("down")) }));
  return { source: { search }, waiting };
};
export const slow = { timeout: 3000 };
