import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SearchAnswer } from "./answer/searchAnswer.js";
import { SearchPage, type SearchPageProps } from "./SearchPage.js";
import type { SearchRequest } from "./sources/searchSource.js";
import { slow, status } from "./testing/helpSearchPage.js";

afterEach(() => history.replaceState(null, "", "/"));

const answerOf = (query: string, page: number, total = 45): SearchAnswer => ({
  hits: Array.from({ length: 10 }, (_, index) => {
    const number = (page - 1) * 10 + index + 1;
    return { id: `${query}-${number}`, title: `${query} ${number}` };
  }),
  total,
  confidence: "sure",
});
const spied = () => vi.fn(async (query: string, { offset = 0 }: SearchRequest) => answerOf(query, offset / 10 + 1));
const products = [{ id: "tv", title: "Television" }];

const page = (props: Partial<SearchPageProps> = {}) => (
  <HandrailProvider contacts={contacts} helpHref="/help/{id}">
    <SearchPage source={{ search: spied() }} action="/search?lang=lt" {...props} />
  </HandrailProvider>
);
const served = (props: Partial<SearchPageProps> = {}) =>
  page({ query: "bill", page: 2, answer: answerOf("bill", 2), products, ...props });
const field = () => screen.getByRole("textbox", { name: "Search for help" });
const hrefs = (name: string | RegExp) => screen.getByRole("link", { name }).getAttribute("href");
const rail = () => document.querySelector('[data-hr~="rail"]');

describe("SearchPage without JavaScript", () => {
  const show = (props: Partial<SearchPageProps> = {}) => {
    document.body.innerHTML = `<main>${renderToString(served(props))}</main>`;
  };
  afterEach(() => {
    document.body.innerHTML = "";
  });

  it("shows the question, the page and the hits as links in a numbered list", () => {
    show();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(/Answers to “.bill.”Page 2 of 5|Page 2 of 5/);
    const list = screen.getByRole("list", { name: "Answers" });
    expect(list).toHaveAttribute("start", "11");
    expect(screen.getByRole("link", { name: "bill 11" })).toHaveAttribute("href", "/help/bill-11");
    expect(screen.queryByRole("option")).toBeNull();
    expect(screen.getByText("45 answers")).toBeVisible();
  });

  it("links to the other pages, with the products and other parameters of the address", () => {
    show({ defaultFilters: { products: ["tv"] } });
    const address = "/search?lang=lt&q=bill&product=tv";
    expect(hrefs("Previous page")).toBe(address);
    expect(hrefs("Next page")).toBe(`${address}&page=3`);
    expect(hrefs("Page 5")).toBe(`${address}&page=5`);
    expect(screen.getByRole("link", { name: "Previous page" })).toHaveAttribute("rel", "prev");
    expect(screen.getByRole("link", { name: "Next page" })).toHaveAttribute("rel", "next");
    expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("2");
  });

  it("submits the question and the products, and has no button that needs JavaScript", () => {
    show({ defaultFilters: { products: ["tv"] } });
    const form = document.querySelector("form");
    if (!form) throw new Error("There is no form.");
    expect(form).toHaveAttribute("action", "/search");
    expect([...new FormData(form)].map(String)).toEqual(["q,bill", "lang,lt", "product,tv"]);
    const search = document.querySelector('[data-hr~="search"]');
    const buttons = [...(search?.querySelectorAll("form button, [data-hr~='search-empty'] button") ?? [])];
    expect(buttons.map((button) => button.textContent)).toEqual(["Search"]);
  });

  it.each<[string, SearchAnswer | "failed", string]>([
    ["nothing was found", { hits: [], confidence: "none" }, "We couldn't find an answer to that."],
    ["it is unsure", { ...answerOf("bill", 1), confidence: "unsure" }, "Perhaps one of these:"],
    ["the server's search failed", "failed", "Search is not working right now."],
    ["the server sent something else", JSON.parse('{"error": 500}'), "Search is not working right now."],
  ])("raises the rail when %s", (_name, answer, text) => {
    show({ answer, page: 1 });
    expect(screen.getByText(text)).toBeVisible();
    expect(rail()).toHaveAttribute("data-risen");
  });

  it("links to the last page from a page after it", () => {
    show({ page: 99, answer: { hits: [], total: 45, confidence: "none" } });
    expect(hrefs("Previous page")).toMatch(/page=5$/);
    expect(screen.queryByRole("link", { current: "page" })).toBeNull();
  });
});

describe("SearchPage with JavaScript", () => {
  it("hydrates without asking the source for what the server answered", async () => {
    const search = spied();
    const tree = served({ source: { search } });
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(tree);
    const onRecoverableError = vi.fn();
    const root = await act(async () => hydrateRoot(container, tree, { onRecoverableError }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(search).not.toHaveBeenCalled();
    expect(onRecoverableError).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });

  it("searches as the customer types, from the first page, and keeps the question in the address", async () => {
    history.replaceState(null, "", "/search?lang=lt&q=bill&page=2");
    const search = spied();
    const user = userEvent.setup();
    render(served({ source: { search } }));
    await user.type(field(), "s");
    expect(await screen.findByRole("link", { name: "bills 1" }, slow)).toBeVisible();
    expect(search.mock.lastCall?.[1]).toMatchObject({ limit: 10 });
    expect(search.mock.lastCall?.[1].offset).toBeUndefined();
    await waitFor(() => expect(location.search).toBe("?lang=lt&q=bills"), slow);
    expect(screen.getByRole("heading")).toHaveTextContent("Page 1 of 5");
  });

  it("shows another page, and moves the focus to its heading", async () => {
    history.replaceState(null, "", "/search?q=bill");
    const user = userEvent.setup();
    render(served({ page: 1, answer: answerOf("bill", 1) }));
    await user.click(screen.getByRole("link", { name: "Next page" }));
    expect(screen.getByRole("heading")).toHaveFocus();
    expect(screen.getByRole("heading")).toHaveTextContent("Page 2 of 5");
    expect(await screen.findByRole("link", { name: "bill 11" }, slow)).toBeVisible();
    expect(location.search).toBe("?q=bill&page=2");
    act(() => history.back());
    expect(await screen.findByRole("link", { name: "bill 1" }, slow)).toBeVisible();
    expect(screen.getByRole("heading")).toHaveTextContent("Page 1 of 5");
  });

  it("reads the question, the products and the page of the address, without a server", async () => {
    history.replaceState(null, "", "/search?q=bill&product=tv&page=3");
    const search = spied();
    render(page({ source: { search }, products }));
    expect(await screen.findByRole("link", { name: "bill 21" }, slow)).toBeVisible();
    expect(search.mock.lastCall?.[1]).toMatchObject({ filters: { products: ["tv"] }, offset: 20 });
    expect(screen.getByRole("checkbox", { name: "Television" })).toBeChecked();
  });

  it("writes the products to the address, and returns to the first page", async () => {
    history.replaceState(null, "", "/search?q=bill&page=2");
    const user = userEvent.setup();
    render(served());
    await user.click(screen.getByRole("checkbox", { name: "Television" }));
    expect(location.search).toBe("?q=bill&product=tv");
    expect(await screen.findByRole("link", { name: "bill 1" }, slow)).toBeVisible();
  });

  it("announces the number of all hits, and nothing more for another page", async () => {
    const user = userEvent.setup();
    render(served());
    await waitFor(() => expect(status()).toHaveTextContent("45 answers"), slow);
    const announced = status()?.textContent;
    await user.click(screen.getByRole("link", { name: "Next page" }));
    await screen.findByRole("link", { name: "bill 21" }, slow);
    await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(status()?.textContent).toBe(announced);
  });

  it("has a plain field: the arrow keys move nothing, and Escape clears it", async () => {
    const user = userEvent.setup();
    render(served());
    expect(screen.queryByRole("combobox")).toBeNull();
    await user.click(field());
    await user.keyboard("{ArrowDown}");
    expect(document.querySelector("[data-highlighted]")).toBeNull();
    await user.keyboard("{Escape}");
    expect(field()).toHaveValue("");
  });
});
