import { HandrailProvider, type HandrailProviderProps, type JourneyInput } from "@handrail/contact";
import { contacts, createArticle } from "@handrail-tooling/testing/fixtures";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SearchAnswer } from "./answer/searchAnswer.js";
import { HelpSearch, type HelpSearchProps } from "./HelpSearch.js";
import type { SearchSource } from "./sources/searchSource.js";

const articles = [
  createArticle("bill", "My bill is wrong", { topics: ["billing"], summary: "What to check on a bill." }),
  createArticle("pay", "Change the day I pay a bill", { topics: ["billing"] }),
  createArticle("scam", "Someone scammed me", { topics: ["fraud"] }),
];
const topics = [
  { id: "billing", title: "Bills" },
  { id: "fraud", title: "Fraud", personFirst: true },
];
const page = (props: Partial<HelpSearchProps> = {}, provider: Partial<HandrailProviderProps> = {}) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} topics={topics} helpHref="/help/{id}" {...provider}>
      <HelpSearch source={{ kind: "local", articles }} {...props} />
    </HandrailProvider>
  </StrictMode>
);
const show = (...args: Parameters<typeof page>) => ({ user: userEvent.setup(), ...render(page(...args)) });
const input = () => screen.getByRole("combobox", { name: "Search for help" });
const status = () => document.querySelector('[data-hr~="search-announcer"]');
const rail = () => document.querySelector('[data-hr~="search"] [data-hr~="rail"]');
const active = () => document.getElementById(input().getAttribute("aria-activedescendant") ?? "");
const sure = (title: string): SearchAnswer => ({ hits: [{ id: title, title }], confidence: "sure" });
/** A source that answers when the test resolves its promises. */
const deferredSource = () => {
  const waiting: { query: string; signal: AbortSignal; resolve: (answer: SearchAnswer) => void; reject: () => void }[] =
    [];
  const search: SearchSource["search"] = (query, { signal }) =>
    new Promise((resolve, reject) => waiting.push({ query, signal, resolve, reject: () => reject(new Error("down")) }));
  return { source: { search }, waiting };
};
const slow = { timeout: 3000 };

afterEach(() => vi.useRealTimers());

describe("HelpSearch", () => {
  it("shows hits as links while the user types, and announces their number", async () => {
    const { user } = show();
    await user.type(input(), "bill wrong");
    const hit = await screen.findByRole("option", { name: /My bill is wrong/ });
    expect(hit).toHaveAttribute("href", "/help/bill");
    expect(hit.querySelector("mark")).toHaveTextContent("bill");
    expect(input()).toHaveAttribute("aria-expanded", "true");
    await waitFor(() => expect(status()).toHaveTextContent(/^\d answers?$/), slow);
  });

  it("moves the highlight by keyboard, as in the ARIA combobox pattern", async () => {
    const { user } = show();
    await user.type(input(), "bill");
    await screen.findAllByRole("option");
    const [first, second] = screen.getAllByRole("option");
    await user.keyboard("{ArrowDown}");
    expect(active()).toBe(first);
    expect(first).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowDown}");
    expect(active()).toBe(second);
    await user.keyboard("{ArrowDown}");
    expect(active()).toBe(first);
    await user.keyboard("{ArrowUp}");
    expect(active()).toBe(second);
    await user.keyboard("{Home}");
    expect(active()).toBe(first);
    await user.keyboard("{End}");
    expect(active()).toBe(second);
    await user.keyboard("{ArrowLeft}");
    expect(input()).not.toHaveAttribute("aria-activedescendant");
    expect(input()).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(input()).toHaveValue("");
    expect(input()).toHaveAttribute("aria-expanded", "false");
    expect(input()).not.toHaveAttribute("aria-controls");
  });

  it("does not handle Escape on an empty field", async () => {
    const outside = vi.fn();
    document.addEventListener("keydown", outside, { once: true });
    const { user } = show();
    await user.click(input());
    await user.keyboard("{Escape}");
    expect(outside.mock.calls[0]?.[0].defaultPrevented).toBe(false);
  });

  it("opens the highlighted hit on Enter, or highlights the first one", async () => {
    const onSelect = vi.fn((_hit, event) => event.preventDefault());
    const onJourneyEvent = vi.fn<(input: JourneyInput) => void>();
    const { user } = show({ onSelect }, { onJourneyEvent });
    await user.type(input(), "bill wrong");
    await screen.findAllByRole("option");
    await user.keyboard("{Enter}");
    expect(onSelect).not.toHaveBeenCalled();
    expect(active()).toHaveTextContent("My bill is wrong");
    await user.keyboard("{Enter}");
    expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ id: "bill" }), expect.anything());
    expect(onJourneyEvent.mock.calls.map(([event]) => event)).toEqual([
      { type: "search.performed", query: "bill wrong", results: expect.any(Number), confidence: "sure" },
      { type: "result.opened", articleId: "bill", title: "My bill is wrong", position: 1 },
    ]);
  });

  it("leaves modified clicks to the browser", async () => {
    const onSelect = vi.fn((_hit, event) => event.preventDefault());
    const { user } = show({ onSelect });
    await user.type(input(), "bill wrong");
    const [hit] = await screen.findAllByRole("option");
    const prevented = vi.fn((event: MouseEvent) => {
      const { defaultPrevented } = event;
      event.preventDefault(); // jsdom cannot follow links.
      return defaultPrevented;
    });
    window.addEventListener("click", prevented, { once: true });
    if (hit) fireEvent.click(hit, { ctrlKey: true });
    expect(prevented).toHaveReturnedWith(false);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("clears the query by button and returns focus to the field", async () => {
    const onValueChange = vi.fn();
    const { user } = show({ onValueChange });
    await user.type(input(), "b");
    await user.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(input()).toHaveValue("");
    expect(input()).toHaveFocus();
    expect(onValueChange.mock.calls).toEqual([
      ["b", { reason: "input" }],
      ["", { reason: "clear" }],
    ]);
  });

  it("follows a controlled value", async () => {
    const { rerender } = show({ value: "bill wrong" });
    await screen.findByRole("option", { name: /My bill is wrong/ });
    rerender(page({ value: "scammed" }));
    await screen.findByRole("option", { name: /Someone scammed me/ });
    expect(input()).toHaveValue("scammed");
  });

  it("puts the rail above the hits for a person-first topic, and leaves the focus in the field", async () => {
    const { user } = show();
    await user.type(input(), "someone scammed me");
    await waitFor(() => expect(rail()).toHaveTextContent("Talk to a person first"), slow);
    const order = rail()?.compareDocumentPosition(screen.getByRole("listbox")) ?? 0;
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(input()).toHaveFocus();
  });

  it("says only after a pause that it found nothing, and raises the rail", async () => {
    const { user } = show();
    await user.type(input(), "zxqv");
    expect(screen.queryByText("We couldn't find an answer to that.")).toBeNull();
    expect(rail()).not.toHaveAttribute("data-risen");
    expect(await screen.findByText("We couldn't find an answer to that.", undefined, slow)).toBeVisible();
    expect(rail()).toHaveAttribute("data-risen");
    expect(rail()?.querySelector('a[href^="tel:"]')).toBeVisible();
    await waitFor(
      () => expect(status()).toHaveTextContent("We couldn't find an answer to that. A person can help."),
      slow,
    );
  });

  it("shows the three closest hits when it is not sure", async () => {
    const hits = ["a", "b", "c", "d"].map((id) => ({ id, title: `Closest ${id}` }));
    const { user } = show({ source: { search: async () => ({ hits, confidence: "unsure" }) } });
    await user.type(input(), "portugal");
    expect(await screen.findByText("These are the closest answers:", undefined, slow)).toBeVisible();
    expect(screen.getAllByRole("option")).toHaveLength(3);
    expect(rail()).toHaveAttribute("data-risen");
  });

  it("ignores answers to earlier questions, and shows the last hits until the next answer", async () => {
    const { source, waiting } = deferredSource();
    const { user } = show({ source });
    await user.type(input(), "a");
    await waitFor(() => expect(waiting.at(-1)?.query).toBe("a"));
    const early = waiting.at(-1);
    await user.type(input(), "b");
    await waitFor(() => expect(waiting.at(-1)?.query).toBe("ab"));
    expect(early?.signal.aborted).toBe(true);
    await act(async () => waiting.at(-1)?.resolve(sure("late")));
    await act(async () => early?.resolve(sure("early")));
    expect(screen.getByRole("option")).toHaveTextContent("late");
    await user.type(input(), "c");
    expect(screen.getByRole("option")).toHaveTextContent("late");
  });

  it("says that it is searching if the answer takes long", async () => {
    const { source } = deferredSource();
    const { user } = show({ source });
    await user.type(input(), "a");
    expect(screen.queryByText("Searching")).toBeNull();
    await waitFor(
      () => expect(document.querySelector('[data-hr~="search-status"]')).toHaveTextContent("Searching"),
      slow,
    );
    expect(rail()?.querySelector('a[href^="tel:"]')).toBeVisible();
  });

  it("says that search failed, keeps the query and tries again on request", async () => {
    const search = vi.fn<SearchSource["search"]>().mockRejectedValue(new Error("down"));
    const { user } = show({ source: { search } });
    await user.type(input(), "bill");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
    expect(input()).toHaveValue("bill");
    expect(rail()).toHaveAttribute("data-risen");
    search.mockResolvedValue(sure("My bill"));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("option")).toHaveTextContent("My bill");
  });

  it("treats a malformed answer as a failure", async () => {
    const answer = JSON.parse('{"hits":{}}');
    const { user } = show({ source: { search: async () => answer } });
    await user.type(input(), "bill");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
  });

  it("says that the customer is offline, and asks again when the network returns", async () => {
    const search = vi.fn<SearchSource["search"]>().mockRejectedValue(new TypeError("Failed to fetch"));
    const source = { search };
    const { user, rerender } = show({ source }, { online: false });
    await user.type(input(), "bill");
    expect(await screen.findByText("You are offline, so search cannot answer.", undefined, slow)).toBeVisible();
    search.mockResolvedValue(sure("My bill"));
    rerender(page({ source }, { online: true }));
    expect(await screen.findByRole("option")).toHaveTextContent("My bill");
    expect(input()).toHaveValue("bill");
  });

  it("records a question after a pause, not for each keystroke", async () => {
    vi.useFakeTimers();
    const onJourneyEvent = vi.fn();
    render(page({}, { onJourneyEvent }));
    for (const value of ["b", "bi", "bill wrong"]) {
      fireEvent.change(input(), { target: { value } });
      await act(() => vi.advanceTimersByTimeAsync(200));
    }
    expect(onJourneyEvent).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(onJourneyEvent).toHaveBeenCalledTimes(1);
    expect(onJourneyEvent).toHaveBeenCalledWith(expect.objectContaining({ query: "bill wrong" }));
  });

  it("has no axe violations, with and without hits", async () => {
    const { user, container } = show();
    // The stories check contrast, because jsdom has no layout.
    const options = { rules: { "color-contrast": { enabled: false } } };
    const violations = async () =>
      (await axe.run(container, options)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(await violations()).toEqual([]);
    await user.type(input(), "bill");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}");
    expect(await violations()).toEqual([]);
  });

  it.each([
    ["java\nscript:alert(1)", null],
    ["sms:+37052000000", "sms:+37052000000"],
  ])("applies the link policy to a hit with the address %j", async (address, href) => {
    const answer: SearchAnswer = { hits: [{ id: "x", title: "X", href: address }], confidence: "sure" };
    const { user } = show({ source: { search: async () => answer } });
    await user.type(input(), "x");
    expect((await screen.findByRole("option")).getAttribute("href")).toBe(href);
  });
});

describe("HelpSearch during composition", () => {
  const compose = (value: string) => {
    fireEvent.compositionStart(input());
    fireEvent.change(input(), { target: { value } });
  };

  it("asks when Chinese, Japanese or Korean composition ends, and ignores keys until then", async () => {
    const search = vi.fn(async () => sure("found"));
    show({ source: { search } });
    compose("せいきゅうしょ");
    fireEvent.keyDown(input(), { key: "Enter", isComposing: true });
    fireEvent.keyDown(input(), { key: "Escape", keyCode: 229 });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(search).not.toHaveBeenCalled();
    expect(input()).toHaveValue("せいきゅうしょ");
    fireEvent.change(input(), { target: { value: "請求書" } });
    fireEvent.compositionEnd(input());
    await screen.findByRole("option");
    expect(search).toHaveBeenLastCalledWith("請求書", expect.anything());
  });

  it("asks during composition in other languages, because Android composes every word", async () => {
    const search = vi.fn(async () => sure("found"));
    show({ source: { search } });
    compose("bill");
    await screen.findByRole("option");
    expect(search).toHaveBeenLastCalledWith("bill", expect.anything());
  });
});

describe("HelpSearch on the server", () => {
  it("renders a plain form and the rail", () => {
    const html = renderToString(page({ action: "/search", defaultValue: "bill" }));
    expect(html).toContain('href="tel:+37052000000"');
    expect(html).toMatch(/<form[^>]*action="\/search"[^>]*method="get"/);
    expect(html).toMatch(/<input[^>]*name="q"[^>]*value="bill"/);
    expect(html).toContain('type="submit"');
    expect(html).not.toContain("combobox");
    expect(html).not.toContain("style=");
  });

  it("throws an error that names the missing root of a part", async () => {
    const { Search } = await import("./index.js");
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => renderToString(<Search.Empty />)).toThrow("<Search.Empty> is outside <Search.Root>");
  });
});
