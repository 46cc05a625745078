import { HandrailProvider } from "@handrail/contact";
import { axeViolations } from "@handrail-tooling/testing";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { HelpSearchDialog } from "./HelpSearchDialog.js";
import type { HelpSearchDialogProps } from "./helpSearchDialogProps.js";
import { loadDialog } from "./search/loadDialog.js";
import { slow, sure } from "./testing/helpSearchPage.js";

const source = { search: vi.fn(async (query: string) => sure(`found ${query}`)), prepare: vi.fn(async () => {}) };
const page = (props: Partial<HelpSearchDialogProps> = {}) => (
  <HandrailProvider contacts={contacts} helpHref="/help/{id}">
    <label>
      Your name <input />
    </label>
    <HelpSearchDialog source={source} {...props} />
  </HandrailProvider>
);
const trigger = () => screen.getByRole("button", { name: "Search for help" });
const dialog = () => screen.findByRole("dialog", { name: "Search for help" }, slow);
const field = async () => within(await dialog()).getByRole("combobox", { name: "Search for help" });
const controlK = (init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "k", ctrlKey: true, ...init });

function Title({ throws }: { throws: () => boolean }) {
  if (throws()) throw new Error("broken");
  return <>Northwind TV</>;
}

/** Renders the page and opens the dialog by its button. */
async function open(props: Partial<HelpSearchDialogProps> = {}) {
  // The stylesheet lets presses through to the scrim; jsdom has not loaded it.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(page(props));
  await user.click(trigger());
  await waitFor(async () => expect(await field()).toHaveFocus());
  return { user };
}

// A busy machine may need long to compile it.
beforeAll(() => loadDialog());

describe("HelpSearchDialog", () => {
  it("opens from its button with the focus in the field, loads the engine, and has the rail", async () => {
    await open();
    expect(source.prepare).toHaveBeenCalled();
    const inside = within(await dialog());
    expect(inside.getByRole("link", { name: /Call/ })).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  it("returns focus to the button, and has the words and hits again when it reopens", async () => {
    const { user } = await open();
    await user.type(await field(), "bill");
    await screen.findByRole("option", { name: "found bill" }, slow);
    await user.click(within(await dialog()).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(trigger()).toHaveFocus());
    await user.click(trigger());
    expect(await field()).toHaveValue("bill");
    expect(screen.getByRole("option", { name: "found bill" })).toBeVisible();
    await user.keyboard("scam");
    expect(await field()).toHaveValue("scam");
  });

  it("puts the hits away on Escape, then clears the field, then closes", async () => {
    const { user } = await open();
    await user.type(await field(), "bill");
    await screen.findByRole("option", undefined, slow);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("option")).toBeNull();
    expect(await field()).toHaveValue("bill");
    await user.keyboard("{Escape}");
    expect(await field()).toHaveValue("");
    expect(await field()).toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(trigger()).toHaveFocus());
  });

  it("raises the rail of the dialog, and no other, when nothing is found", async () => {
    const { user } = await open({ source: { search: async () => ({ hits: [], confidence: "none" }) } });
    await user.type(await field(), "bill");
    await screen.findByText("We couldn't find an answer to that.", undefined, slow);
    const rails = [...document.querySelectorAll('[data-hr~="rail"]')];
    expect(rails).toHaveLength(1);
    expect(rails[0]).toHaveAttribute("data-risen");
    expect(rails[0]?.closest('[data-hr~="dialog-rail"]')).not.toBeNull();
  });

  it("closes when a hit is opened, also by a router", async () => {
    const onSelect = vi.fn((_hit, event) => event.preventDefault());
    const { user } = await open({ onSelect });
    await user.type(await field(), "bill");
    await screen.findByRole("option", undefined, slow);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onSelect).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("keeps a person and a way to try again when its content throws", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    let throws = true;
    // A title is text; only a mistake makes it throw.
    const products = [{ id: "tv", title: (<Title throws={() => throws} />) as unknown as string }];
    const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
    render(page({ products }));
    await user.click(trigger());
    const alert = within(await within(await dialog()).findByRole("alert"));
    expect(document.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
    throws = false;
    await user.click(alert.getByRole("button", { name: "Try again" }));
    expect(await field()).toBeVisible();
    error.mockClear();
  });
});

describe("the shortcut of HelpSearchDialog", () => {
  it("opens the dialog, also while the customer types elsewhere", async () => {
    render(page());
    screen.getByRole("textbox").focus();
    expect(trigger()).toHaveAttribute("aria-keyshortcuts", "Control+K");
    expect(controlK()).toBe(false);
    expect(await field()).toBeVisible();
  });

  it.each<[string, Partial<HelpSearchDialogProps>, KeyboardEventInit]>([
    ["while a field composes", {}, { isComposing: true }],
    ["for a key of an input method in Safari", {}, { keyCode: 229 }],
    ["for a repeated key", {}, { repeat: true }],
    ["for other keys", {}, { shiftKey: true }],
    ["when it is off", { shortcut: false }, {}],
    ["when it is another one", { shortcut: "Alt+Shift+S" }, {}],
  ])("does not open it %s", (_name, props, init) => {
    render(page(props));
    screen.getByRole("textbox").focus();
    expect(controlK(init)).toBe(true);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("leaves the key to a field that uses it", () => {
    render(page());
    const input = screen.getByRole("textbox");
    input.addEventListener("keydown", (event) => event.preventDefault());
    input.focus();
    controlK();
    expect(trigger()).toHaveAttribute("aria-expanded", "false");
  });

  it("is off while the customer types, if it is one character", async () => {
    render(page({ shortcut: "/" }));
    expect(fireEvent.keyDown(screen.getByRole("textbox"), { key: "/" })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: "/" })).toBe(false);
    expect(await field()).toBeVisible();
  });

  it("reports a shortcut that is not valid, and the button still works", async () => {
    const report = vi.fn();
    vi.stubGlobal("reportError", report);
    const { user } = await open({ shortcut: "Hyper+K" });
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining("Hyper+K") }));
    await user.keyboard("{Escape}");
    vi.unstubAllGlobals();
  });
});

describe("HelpSearchDialog without JavaScript", () => {
  const serverHtml = (props: Partial<HelpSearchDialogProps>) => {
    const container = document.createElement("div");
    container.innerHTML = renderToString(page(props));
    return container;
  };

  it("leads to the results page, with the parameters of its address", () => {
    const container = serverHtml({ action: "/search?lang=lt" });
    const button = container.querySelector('[data-hr~="search-trigger"]');
    const form = container.querySelector("form");
    expect(button).toHaveAttribute("type", "submit");
    expect(button).toHaveAttribute("form", form?.id);
    expect(form).toHaveAttribute("action", "/search");
    expect(form?.querySelector('input[name="lang"]')).toHaveValue("lt");
  });

  it("has no visible button that does nothing", () => {
    expect(serverHtml({}).querySelector('[data-hr~="search-trigger"]')).toHaveAttribute("data-waiting");
  });
});
