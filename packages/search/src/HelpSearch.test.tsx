import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SearchAnswer } from "./answer/searchAnswer.js";
import { input, page, rail, show, slow, status } from "./testing/helpSearchPage.js";

afterEach(() => vi.useRealTimers());

describe("HelpSearch", () => {
  it("shows hits as links while the user types, and announces their number", async () => {
    const { user } = show();
    await user.type(input(), "bill wrong");
    // The engine is loaded first.
    const hit = await screen.findByRole("option", { name: /My bill is wrong/ }, slow);
    expect(hit).toHaveAttribute("href", "/help/bill");
    expect(hit.querySelector("mark")).toHaveTextContent("bill");
    expect(input()).toHaveAttribute("aria-expanded", "true");
    await waitFor(() => expect(status()).toHaveTextContent(/^\d answers?$/), slow);
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
