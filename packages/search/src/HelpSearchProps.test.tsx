import { HandrailProvider, type JourneyInput } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { createRef, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HelpSearch } from "./HelpSearch.js";
import { Search } from "./index.js";
import { input, page, show, slow, sure } from "./testing/helpSearchPage.js";
import { takeReports } from "./testing/takeReports.js";

const source = { search: async () => sure("found") };
const wait = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

/** A parent that sets the value after a time, and may change it. */
function Parent({ delayMs, change = (text) => text }: { delayMs: number; change?: (text: string) => string }) {
  const [value, setValue] = useState("");
  const set = (text: string) =>
    delayMs === 0 ? setValue(change(text)) : setTimeout(() => setValue(change(text)), delayMs);
  return page({ source, value, onValueChange: set });
}

afterEach(() => vi.useRealTimers());

describe("HelpSearch with a controlled value", () => {
  /** Types with fake timers: what a busy machine does in between is not under test. */
  const type = async (text: string, keyMs: number) => {
    for (const letter of text) {
      fireEvent.change(input(), { target: { value: `${input().getAttribute("value")}${letter}` } });
      await pass(keyMs);
    }
  };
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 10) await act(() => vi.advanceTimersByTimeAsync(10));
  };

  it.each([
    [0, 60],
    [30, 60],
    [150, 60],
    [400, 60],
    [900, 60],
    [150, 250],
    [400, 350],
  ])("loses no letter when the parent sets the value after %i ms, with %i ms between keys", async (delayMs, keyMs) => {
    vi.useFakeTimers();
    render(<Parent delayMs={delayMs} />);
    await type("internet is slow", keyMs);
    expect(input()).toHaveValue("internet is slow");
    await pass(delayMs + 700);
    expect(input()).toHaveValue("internet is slow");
  });

  it.each([0, 150])("shows the value that the parent changed to, after %i ms", async (delayMs) => {
    vi.useFakeTimers();
    render(<Parent delayMs={delayMs} change={(text) => text.slice(0, 5)} />);
    await type("internet", 20);
    await pass(600);
    expect(input()).toHaveValue("inter");
  });

  it("returns to a value that the parent does not change", async () => {
    vi.useFakeTimers();
    show({ source, value: "abc", onValueChange: () => {} });
    await type("def", 20);
    await pass(600);
    expect(input()).toHaveValue("abc");
  });

  it("cannot be changed without onValueChange", async () => {
    const { user } = show({ source, value: "abc" });
    await user.type(input(), "def");
    expect(input()).toHaveValue("abc");
  });
});

describe("HelpSearch with a source that is new in every render", () => {
  const articles = [
    { id: "a", locale: "en", title: "My bill", summary: "", body: { type: "root" as const, children: [] } },
  ];

  it("asks once, keeps the highlight and advises the developer once", async () => {
    const search = vi.fn(async () => sure("found"));
    const inline = () => page({ source: { search: () => search() } });
    const { rerender } = render(inline());
    fireEvent.change(input(), { target: { value: "bill" } });
    await screen.findByRole("option");
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    for (let time = 0; time < 3; time++) {
      rerender(inline());
      await wait(200);
    }
    expect(search).toHaveBeenCalledOnce();
    expect(input()).toHaveAttribute("aria-activedescendant");
    expect(await takeReports()).toEqual([expect.stringContaining("outside the component or with useMemo")]);
  });

  it("does not index equal articles again", async () => {
    const inline = () => page({ source: { kind: "local", articles: [...articles] } });
    const { rerender } = render(inline());
    fireEvent.change(input(), { target: { value: "bill" } });
    const hit = await screen.findByRole("option", undefined, slow);
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    rerender(inline());
    await wait(200);
    expect(hit).toHaveAttribute("aria-selected", "true");
    await takeReports();
  });

  it("asks the newest source next", async () => {
    const inline = (title: string) => page({ source: { search: async () => sure(title) } });
    const { rerender } = render(inline("old"));
    rerender(inline("new"));
    fireEvent.change(input(), { target: { value: "bill" } });
    expect(await screen.findByRole("option")).toHaveTextContent("new");
    await takeReports();
  });

  it("asks again when the id changes", async () => {
    const withId = (id: string) => page({ source: { id, search: async () => sure(id) } });
    const { rerender } = render(withId("mobile"));
    fireEvent.change(input(), { target: { value: "bill" } });
    expect(await screen.findByRole("option")).toHaveTextContent("mobile");
    rerender(withId("internet"));
    expect(await screen.findByRole("option", { name: "internet" }, slow)).toBeVisible();
  });
});

describe("HelpSearch and its attributes", () => {
  it("passes on all attributes of the input, and runs the consumer's handlers first", async () => {
    const ref = createRef<HTMLInputElement>();
    const onChange = vi.fn();
    const inputProps = {
      placeholder: "Ask us",
      autoComplete: "on",
      enterKeyHint: "go",
      dir: "ltr",
      onChange,
      ref,
    } as const;

    render(
      <HandrailProvider contacts={contacts}>
        <Search.Root source={source}>
          <Search.Field inputProps={inputProps} />
        </Search.Root>
      </HandrailProvider>,
    );
    expect(ref.current).toHaveAttribute("placeholder", "Ask us");
    expect(ref.current).toHaveAttribute("autocomplete", "on");
    expect(ref.current).toHaveAttribute("enterkeyhint", "go");
    expect(ref.current).toHaveAttribute("dir", "ltr");
    if (ref.current) fireEvent.change(ref.current, { target: { value: "b" } });
    expect(onChange).toHaveBeenCalledOnce();
    expect(ref.current).toHaveValue("b");
  });

  it("names each search of a page, and takes another name", () => {
    const children = [
      <HelpSearch key="1" source={source} />,
      <HelpSearch key="2" source={source} label="Search the forum" />,
      <HelpSearch key="3" source={source} />,
    ];
    render(<HandrailProvider contacts={contacts}>{children}</HandrailProvider>);
    const names = screen.getAllByRole("combobox").map((field) => field.closest("form")?.getAttribute("aria-label"));
    expect(new Set(names).size).toBe(3);
    expect(screen.getByRole("combobox", { name: "Search the forum" })).toBeVisible();
    expect(screen.getByRole("search", { name: "Search for help" })).toBeVisible();
  });

  it("keeps the parameters of its action, and does not submit an empty question", () => {
    const { container } = show({ action: "/results?lang=lt" });
    expect(container.querySelector("form")).toHaveAttribute("action", "/results");
    expect(container.querySelector('input[type="hidden"][name="lang"]')).toHaveValue("lt");
    const form = container.querySelector("form");
    expect(form && fireEvent.submit(form)).toBe(false);
  });

  it("links to the part of the article that answers", async () => {
    const hits = [{ id: "router", title: "Router lights", part: "red-light" }];
    const { user } = show({ source: { search: async () => ({ hits, confidence: "sure" }) } });
    await user.type(input(), "b");
    expect(await screen.findByRole("option")).toHaveAttribute("href", "/help/router#red-light");
  });

  it("writes in the direction of the text, and names the language of hits that differ from the page", async () => {
    const hits = [
      { id: "a", title: "Sąskaita", locale: "lt" },
      { id: "b", title: "Bill", locale: "en" },
    ];
    const { user } = show({ source: { search: async () => ({ hits, confidence: "sure" }) } });
    await user.type(input(), "b");
    const options = await screen.findAllByRole("option");
    expect(options.map((option) => option.getAttribute("lang"))).toEqual(["lt", null]);
    expect(input()).toHaveAttribute("dir", "auto");
  });
});

describe("HelpSearch in the journey", () => {
  it.each([
    [
      "a middle click",
      "/a",
      (hit: HTMLElement) => fireEvent(hit, new MouseEvent("auxclick", { bubbles: true, button: 1 })),
      1,
    ],
    [
      "a right click",
      "/a",
      (hit: HTMLElement) => fireEvent(hit, new MouseEvent("auxclick", { bubbles: true, button: 2 })),
      0,
    ],
    ["a click on a hit without an address", "javascript:alert(1)", (hit: HTMLElement) => fireEvent.click(hit), 0],
  ])("records %s as it opens a page or not", async (_name, href, press, times) => {
    const onJourneyEvent = vi.fn<(event: JourneyInput) => void>();
    const hits = [{ id: "a", title: "A", href }];
    const { user } = show({ source: { search: async () => ({ hits, confidence: "sure" }) } }, { onJourneyEvent });
    await user.type(input(), "b");
    press(await screen.findByRole("option"));
    expect(onJourneyEvent.mock.calls.filter(([{ type }]) => type === "result.opened")).toHaveLength(times);
  });
});
