import { createJourney } from "@handrail/core/journey";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SearchSource } from "../sources/searchSource.js";
import { input, page, show, slow, sure } from "../testing/helpSearchPage.js";
import * as Search from "./index.parts.js";

const key = "handrail:recent-searches:1";
const stored = () => JSON.parse(localStorage.getItem(key) ?? "null");
const source = { search: async (query: string) => sure(`found ${query}`) };
const findsNothing = { search: async () => ({ hits: [], confidence: "none" }) as const };

afterEach(() => localStorage.clear());

describe("Search.Suggestions", () => {
  it("asks a suggestion, moves the focus to the field, and is gone while there is a question", async () => {
    const { user } = show({ source, suggestions: <Search.Suggestions suggestions={["My bill"]} /> });
    await user.click(screen.getByRole("button", { name: "My bill" }));
    expect(input()).toHaveValue("My bill");
    expect(input()).toHaveFocus();
    expect(await screen.findByRole("option", { name: "found My bill" }, slow)).toBeVisible();
    expect(screen.queryByRole("list", { name: "Suggestions" })).toBeNull();
    await user.clear(input());
    expect(screen.getByRole("list", { name: "Suggestions" })).toBeVisible();
  });

  it("links to the page of results, and without JavaScript has no visible button that does nothing", () => {
    const { unmount } = render(
      page({ source, suggestions: <Search.Suggestions suggestions={["My bill"]} />, action: "/search?lang=lt" }),
    );
    expect(screen.getByRole("link", { name: "My bill" })).toHaveAttribute("href", "/search?lang=lt&q=My+bill");
    unmount();
    expect(renderToString(page({ source, suggestions: <Search.Suggestions suggestions={["My bill"]} /> }))).toMatch(
      /search-suggestions" data-waiting/,
    );
    expect(
      renderToString(page({ source, suggestions: <Search.Suggestions suggestions={["My bill"]} />, action: "/s" })),
    ).not.toMatch(/data-waiting/);
  });
});

describe("suggestions from the page and the customer's steps", () => {
  const answersTo = (delayMs = 0) => ({
    search: vi.fn<SearchSource["search"]>(async (query) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      return { hits: [`${query} 1`, `${query} 2`].map((title) => ({ id: title, title })), confidence: "sure" };
    }),
  });
  const journeyWith = (title: string) => {
    const journey = createJourney();
    journey.record({ type: "article.viewed", articleId: "a", title });
    return journey;
  };
  const offered = () => screen.queryAllByRole("button", { name: /\d$/ }).map(({ textContent }) => textContent);

  it("asks the source once, when the field gets focus, about the topic and what was opened last", async () => {
    const source = answersTo();
    const journey = journeyWith("Roaming");
    const { user } = show({ source, topic: "billing", suggestions: <Search.Suggestions /> }, { journey });
    expect(source.search).not.toHaveBeenCalled();
    await user.click(input());
    await waitFor(() => expect(offered()).toEqual(["Roaming 1", "Roaming 2", "Bills 1", "Bills 2"]));
    await user.tab();
    await user.click(input());
    expect(source.search.mock.calls.map(([query, { filters }]) => [query, filters])).toEqual([
      ["Roaming", {}],
      ["Bills", { topics: ["billing"] }],
    ]);
    expect(journey.events().map(({ type }) => type)).not.toContain("search.performed");
  });

  it("offers what the consumer gives instead, and asks nothing then", async () => {
    const source = answersTo();
    const { user } = show({ source, topic: "billing", suggestions: <Search.Suggestions suggestions={[]} /> });
    await user.click(input());
    expect(source.search).not.toHaveBeenCalled();
  });

  it("offers nothing if the source fails, and asks again at the next focus", async () => {
    const source = answersTo();
    source.search.mockRejectedValueOnce(new Error("down"));
    const { user } = show({ source, topic: "billing", suggestions: <Search.Suggestions /> });
    await user.click(input());
    await user.tab();
    expect(offered()).toEqual([]);
    await user.click(input());
    await waitFor(() => expect(offered()).toEqual(["Bills 1", "Bills 2"]));
  });

  it("moves nothing by itself: what comes late is offered at the next focus", async () => {
    const source = answersTo(600);
    const { user } = show({ source, topic: "billing", suggestions: <Search.Suggestions /> });
    await user.click(input());
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(offered()).toEqual([]);
    await user.tab();
    await user.click(input());
    await waitFor(() => expect(offered()).toEqual(["Bills 1", "Bills 2"]));
    expect(source.search).toHaveBeenCalledOnce();
  });
});

describe("recent searches", () => {
  it("stores a question whose hit was opened or that was confirmed by Enter, newest first", async () => {
    const { user } = show({
      source,
      suggestions: <Search.Suggestions recent />,
      onSelect: (_hit, event) => event.preventDefault(),
    });
    await user.type(input(), "bill");
    await user.click(await screen.findByRole("option", { name: "found bill" }, slow));
    expect(stored()).toEqual(["bill"]);
    await user.clear(input());
    await user.type(input(), "scam");
    await screen.findByRole("option", { name: "found scam" }, slow);
    await user.keyboard("{Enter}");
    expect(stored()).toEqual(["scam", "bill"]);
  });

  it("stores no question that was only typed, that found nothing, or without `recent`", async () => {
    const { user, rerender } = show({ source, suggestions: <Search.Suggestions recent /> });
    await user.type(input(), "bill");
    await screen.findByRole("option", { name: "found bill" }, slow);
    rerender(page({ source: findsNothing, suggestions: <Search.Suggestions recent /> }));
    await user.type(input(), "s");
    await screen.findByText("We couldn't find an answer to that.", undefined, slow);
    await user.keyboard("{Enter}");
    rerender(page({ source }));
    await user.type(input(), "!");
    await screen.findByRole("option", undefined, slow);
    await user.keyboard("{Enter}");
    expect(stored()).toBeNull();
  });

  it("stores at most five, each once, and nothing long", async () => {
    localStorage.setItem(key, JSON.stringify(["a", "b", "BILL", "c", "d"]));
    const { user } = show({ source, suggestions: <Search.Suggestions recent /> });
    for (const text of ["bill", "e", "x".repeat(101)]) {
      await user.clear(input());
      await user.click(input());
      await user.paste(text);
      await screen.findByRole("option", { name: `found ${text}` }, slow);
      await user.keyboard("{Enter}");
    }
    expect(stored()).toEqual(["e", "bill", "a", "b", "c"]);
  });

  it("appears when the field gets focus, and is forgotten by its button, which leaves the focus in the field", async () => {
    localStorage.setItem(key, JSON.stringify(["bill", "scam"]));
    const { user } = show({ source, suggestions: <Search.Suggestions recent suggestions={["bill", "tv"]} /> });
    expect(screen.queryByRole("list", { name: "Recent searches" })).toBeNull();
    await user.click(input());
    expect(screen.getByRole("list", { name: "Recent searches" })).toHaveTextContent("billscam");
    expect(screen.getByRole("list", { name: "Suggestions" })).toHaveTextContent(/^tv$/);
    await user.click(screen.getByRole("button", { name: "Clear recent searches" }));
    expect(screen.queryByRole("list", { name: "Recent searches" })).toBeNull();
    expect(stored()).toBeNull();
    await waitFor(() => expect(input()).toHaveFocus());
  });

  it.each([
    ["not JSON", "{"],
    ["another shape", '{"0":"bill"}'],
    ["other values", '[null, 7, {"a":1}, "", "  ", "bill", "bill"]'],
    ["too many", JSON.stringify(["bill", ...Array.from({ length: 900 }, (_, index) => `x${index}`)])],
  ])("reads only texts when another script stored %s", async (_name, value) => {
    localStorage.setItem(key, value);
    const user = userEvent.setup();
    render(page({ source, suggestions: <Search.Suggestions recent suggestions={["tv"]} /> }));
    await user.click(input());
    const recent = screen.queryByRole("list", { name: "Recent searches" });
    expect(recent?.textContent ?? "bill").toMatch(/^bill/);
    expect(recent?.querySelectorAll("li").length ?? 0).toBeLessThanOrEqual(5);
  });
});

describe("HelpSearch with grouped hits", () => {
  it("puts hits of one label together, and the arrow keys follow the order that is shown", async () => {
    const hits = [
      { id: "a", title: "A" },
      { id: "b", title: "B", label: "Community" },
      { id: "c", title: "C" },
    ];
    const { user } = show({ source: { search: async () => ({ hits, confidence: "sure" }) }, grouped: true });
    await user.type(input(), "x");
    expect((await screen.findAllByRole("option", undefined, slow)).map(({ id }) => id).length).toBe(3);
    expect(screen.getByRole("group", { name: "Community" })).toHaveTextContent("B");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("C");
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("B");
  });
});
