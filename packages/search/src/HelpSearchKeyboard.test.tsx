import type { JourneyInput } from "@handrail/contact";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { createPortal } from "react-dom";
import { describe, expect, it, vi } from "vitest";
import { active, deferredSource, input, page, show, slow, sure } from "./testing/helpSearchPage.js";

describe("HelpSearch by keyboard", () => {
  it("moves the highlight by keyboard, as in the ARIA combobox pattern", async () => {
    const { user } = show();
    await user.type(input(), "bill");
    // The engine is loaded first.
    await screen.findAllByRole("option", undefined, slow);
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
  });

  it.each(["Home", "End", "ArrowLeft", "ArrowRight"])(
    "leaves the highlight to keys that select text: Shift+%s",
    async (key) => {
      const { user } = show({ source: { search: async (query) => sure(query) } });
      await user.type(input(), "bill");
      await screen.findByRole("option", undefined, slow);
      await user.keyboard("{ArrowDown}");
      expect(fireEvent.keyDown(input(), { key, shiftKey: true })).toBe(true);
      expect(active()).toHaveTextContent("bill");
    },
  );

  it("opens the highlighted hit in a frame, whose classes are of another window", async () => {
    const onSelect = vi.fn();
    const frame = document.body.appendChild(document.createElement("iframe"));
    const place = frame.contentDocument?.body ?? document.body;
    const { unmount } = render(
      createPortal(page({ source: { search: async (query) => sure(query) }, onSelect }), place),
    );
    const field = within(place).getByRole("combobox");
    fireEvent.change(field, { target: { value: "bill" } });
    await within(place).findByRole("option", undefined, slow);
    fireEvent.keyDown(field, { key: "ArrowDown" });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(onSelect).toHaveBeenCalledOnce();
    unmount();
    frame.remove();
  });

  it("puts the hits away on the first Escape, and clears on the second", async () => {
    const { source, waiting } = deferredSource();
    const { user } = show({ source });
    await user.type(input(), "bill");
    await waitFor(() => expect(waiting.at(-1)?.query).toBe("bill"));
    await act(async () => waiting.at(-1)?.resolve(sure("My bill")));
    await user.keyboard("{ArrowDown}{Escape}");
    expect(input()).toHaveValue("bill");
    expect(input()).toHaveAttribute("aria-expanded", "false");
    expect(input()).not.toHaveAttribute("aria-controls");
    expect(input()).not.toHaveAttribute("aria-activedescendant");
    expect(screen.queryByRole("option")).toBeNull();
    await user.keyboard("{ArrowDown}");
    expect(active()).toHaveTextContent("My bill");
    await user.keyboard("{Escape}{Escape}");
    expect(input()).toHaveValue("");
  });

  it("shows hits that were put away again when the query changes", async () => {
    const { user } = show({ source: { search: async (query) => sure(query) } });
    await user.type(input(), "bill");
    await screen.findByRole("option");
    await user.keyboard("{Escape}");
    await user.type(input(), "s");
    expect(await screen.findByRole("option", { name: "bills" }, slow)).toBeVisible();
  });

  it.each(["{Enter}{Enter}", "{ArrowDown}{Enter}", "{ArrowUp}{Enter}"])(
    "never opens a hit of an earlier question (%s), and highlights one when the answer arrives",
    async (keys) => {
      const onSelect = vi.fn((_hit, event) => event.preventDefault());
      const { source, waiting } = deferredSource();
      const { user } = show({ source, onSelect });
      await user.type(input(), "bill");
      await waitFor(() => expect(waiting.at(-1)?.query).toBe("bill"));
      await act(async () => waiting.at(-1)?.resolve(sure("My bill")));
      await user.clear(input());
      await user.type(input(), "scam");
      await user.keyboard(keys);
      expect(onSelect).not.toHaveBeenCalled();
      await waitFor(() => expect(waiting.at(-1)?.query).toBe("scam"));
      await act(async () => waiting.at(-1)?.resolve(sure("Someone scammed me")));
      expect(active()).toHaveTextContent("Someone scammed me");
      await user.keyboard("{Enter}");
      expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ id: "Someone scammed me" }), expect.anything());
    },
  );

  it("has one tab stop for the field and none for the hits", async () => {
    const { user } = show({ source: { search: async () => sure("My bill") } });
    await user.type(input(), "bill");
    const hit = await screen.findByRole("option");
    expect(hit).toHaveAttribute("tabindex", "-1");
    await user.pointer({ target: hit, keys: "[MouseLeft>]" });
    expect(input()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Clear the search" })).toHaveFocus();
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

  it.each([
    ["Korean, whose last syllable is composed until the next key", "해지"],
    ["Latin letters, because Android composes every word", "bill"],
  ])("asks during composition of %s", async (_language, value) => {
    const search = vi.fn(async () => sure("found"));
    show({ source: { search } });
    compose(value);
    await screen.findByRole("option");
    expect(search).toHaveBeenLastCalledWith(value, expect.anything());
  });

  it("answers arrow keys and Escape, but not Enter, while Latin letters are composed", async () => {
    const onSelect = vi.fn();
    show({ source: { search: async () => sure("found") }, onSelect });
    compose("bill");
    await screen.findByRole("option");
    fireEvent.keyDown(input(), { key: "ArrowDown", isComposing: true });
    expect(active()).toHaveTextContent("found");
    fireEvent.keyDown(input(), { key: "Enter", isComposing: true });
    expect(onSelect).not.toHaveBeenCalled();
    fireEvent.keyDown(input(), { key: "Escape", isComposing: true });
    expect(screen.queryByRole("option")).toBeNull();
  });
});
