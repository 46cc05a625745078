import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { SearchRequest } from "../sources/searchSource.js";
import { deferredSource, input, page, show, slow, status, sure } from "../testing/helpSearchPage.js";

const products = [
  { id: "mobile", title: "Mobile" },
  { id: "tv", title: "Television" },
];
const spied = () => vi.fn(async (query: string, _request: SearchRequest) => sure(`found ${query}`));
const filtersOf = (search: ReturnType<typeof spied>) => search.mock.calls.map(([, { filters }]) => filters);

describe("Search.Filter", () => {
  it("passes the chosen products to the source, and asks the same question again", async () => {
    const search = spied();
    const onFiltersChange = vi.fn();
    const { user } = show({ source: { search }, products, defaultValue: "bill", onFiltersChange });
    await screen.findByRole("option");
    await user.click(screen.getByRole("checkbox", { name: "Mobile" }));
    await waitFor(() => expect(search).toHaveBeenCalledTimes(2), slow);
    await user.click(screen.getByRole("checkbox", { name: "Mobile" }));
    await waitFor(() => expect(search).toHaveBeenCalledTimes(3), slow);
    expect(filtersOf(search)).toEqual([undefined, { products: ["mobile"] }, {}]);
    expect(onFiltersChange).toHaveBeenCalledWith({ products: ["mobile"] });
  });

  it("follows controlled filters, and passes on those that it does not change", async () => {
    const search = spied();
    const filters = { topics: ["billing"], products: ["tv"] };
    const { user } = show({ source: { search }, products, defaultValue: "bill", filters });
    await screen.findByRole("option");
    await user.click(screen.getByRole("checkbox", { name: "Mobile" }));
    expect(screen.getByRole("checkbox", { name: "Mobile" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Television" })).toBeChecked();
    expect(filtersOf(search)).toEqual([filters]);
  });

  it("does not ask again for equal filters that are new in each render", async () => {
    const search = spied();
    const source = { search };
    const inline = () => page({ source, defaultValue: "bill", filters: { products: ["tv"] } });
    const { rerender } = render(inline());
    await screen.findByRole("option");
    rerender(inline());
    await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
    expect(search).toHaveBeenCalledOnce();
  });

  it("opens no hit of the products before", async () => {
    const { source, waiting } = deferredSource();
    const onSelect = vi.fn((_hit, event) => event.preventDefault());
    const { user } = show({ source, products, defaultValue: "bill", onSelect });
    await waitFor(() => expect(waiting).toHaveLength(1));
    await act(async () => waiting[0]?.resolve(sure("first")));
    await user.click(screen.getByRole("checkbox", { name: "Mobile" }));
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    fireEvent.keyDown(input(), { key: "Enter" });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("announces the number of hits once, also when it is the same as before", async () => {
    const { user } = show({ source: { search: spied() }, products, defaultValue: "bill" });
    await waitFor(() => expect(status()).toHaveTextContent("1 answer"), slow);
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status()?.textContent ?? ""));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await user.click(screen.getByRole("checkbox", { name: "Mobile" }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    observer.disconnect();
    expect(new Set(heard.filter((text) => text.trim() === "1 answer")).size).toBeGreaterThan(0);
    expect(screen.getAllByRole("status").filter((element) => /1 answer/.test(element.textContent))).toHaveLength(1);
  });

  it("submits the products with the form, without JavaScript", () => {
    const html = renderToString(page({ action: "/search", products, defaultFilters: { products: ["tv"] } }));
    document.body.innerHTML = html;
    const form = document.querySelector("form");
    if (!form) throw new Error("There is no form.");
    expect(new URLSearchParams(new FormData(form) as never).toString()).toBe("q=&product=tv"); // jsdom lacks the type.
    document.body.innerHTML = "";
  });

  it("searches the products that were chosen before hydration", async () => {
    const search = spied();
    const tree = page({ source: { search }, products, defaultValue: "bill" });
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(tree);
    const box = container.querySelector<HTMLInputElement>('input[value="tv"]');
    if (box) box.checked = true;
    const root = await act(async () => hydrateRoot(container, tree));
    await waitFor(() => expect(filtersOf(search).at(-1)).toEqual({ products: ["tv"] }), slow);
    expect(box).toBeChecked();
    act(() => root.unmount());
    container.remove();
  });

  it("searches all products again after nothing was found in the chosen ones, and keeps the focus", async () => {
    const user = userEvent.setup();
    const search = async (_query: string, { filters }: SearchRequest) =>
      filters?.products ? ({ hits: [], confidence: "none" } as const) : sure("found");
    render(page({ source: { search }, products, defaultFilters: { products: ["tv"] }, defaultValue: "bill" }));
    await user.click(await screen.findByRole("button", { name: "Search all products" }, slow));
    expect(await screen.findByRole("option", { name: "found" }, slow)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Television" })).not.toBeChecked();
    expect(input()).toHaveFocus();
  });
});
