import type { JourneyInput } from "@handrail/contact";
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { active, input, show, slow, sure } from "./testing/helpSearchPage.js";

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
