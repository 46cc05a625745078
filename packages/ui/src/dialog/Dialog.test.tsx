import { HandrailError } from "@handrail/core";
import { axeViolations } from "@handrail-tooling/testing";
import { render, screen, waitFor, within } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { StrictMode, useRef, useState } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Dialog, type DialogProps } from "./Dialog.js";

const rail = <a href="tel:+37070055010">Call 700 55 010</a>;

function Example(props: Partial<DialogProps> & { returnElsewhere?: boolean; startsOpen?: boolean }) {
  const { returnElsewhere, startsOpen = false, ...rest } = props;
  const [open, setOpen] = useState(startsOpen);
  const elsewhere = useRef<HTMLButtonElement>(null);
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <button type="button" ref={elsewhere}>
        Elsewhere
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Talk to a person"
        closeLabel="Close"
        rail={rail}
        returnFocusRef={returnElsewhere ? elsewhere : undefined}
        {...rest}
      />
    </main>
  );
}

async function open(ui = <Example />) {
  // The stylesheet lets presses through to the scrim; jsdom has not loaded it.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(ui);
  await user.click(screen.getByRole("button", { name: "Open" }));
  return { user, dialog: await screen.findByRole("dialog", { name: "Talk to a person" }) };
}

describe("Dialog", () => {
  it("has a name and a description, takes focus and has no axe violations", async () => {
    const { dialog } = await open(
      <StrictMode>
        <Example description="We are here until 18:00.">
          <p>Words</p>
        </Example>
      </StrictMode>,
    );
    expect(dialog).toHaveAccessibleDescription("We are here until 18:00.");
    expect(dialog).toHaveAttribute("aria-modal", "true");
    expect(dialog).toHaveAttribute("data-hr", "dialog");
    expect(within(dialog).getByRole("heading", { name: "Talk to a person" })).toHaveFocus();
    expect(within(dialog).getByRole("button", { name: "Close" })).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  it("renders the rail outside the scrolling content, as the last Tab stop", async () => {
    const { user, dialog } = await open();
    const link = within(dialog).getByRole("link", { name: "Call 700 55 010" });
    expect(link.closest('[data-hr~="dialog-scroll"]')).toBeNull();
    await user.tab();
    expect(within(dialog).getByRole("button", { name: "Close" })).toHaveFocus();
    await user.tab();
    expect(link).toHaveFocus();
  });

  it.each(["Escape", "close button", "press outside"])("closes by %s and returns focus", async (way) => {
    const { user, dialog } = await open();
    if (way === "Escape") await user.keyboard("{Escape}");
    else if (way === "close button") await user.click(within(dialog).getByRole("button", { name: "Close" }));
    else {
      // jsdom has no layout.
      vi.spyOn(dialog, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 100, 300, 300));
      await user.pointer({ target: dialog, keys: "[MouseLeft]", coords: { clientX: 8, clientY: 8 } });
    }
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("moves focus to returnFocusRef on closing, even after a field took focus on opening", async () => {
    const { user } = await open(
      <Example returnElsewhere>
        {/* biome-ignore lint/a11y/noAutofocus: the case under test */}
        <input aria-label="Name" autoFocus />
      </Example>,
    );
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus());
  });

  it("moves focus to the nearest control on closing where nothing had focus before", async () => {
    const user = userEvent.setup();
    render(<Example startsOpen />);
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("returns focus to the opener even after a field took focus on opening", async () => {
    const { user } = await open(
      <Example>
        {/* biome-ignore lint/a11y/noAutofocus: the case under test */}
        <input aria-label="Name" autoFocus />
      </Example>,
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
  });

  it("moves focus to the nearest control when the opener is gone", async () => {
    const { user } = await open();
    screen.getByText("Open").remove();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus());
  });

  it("does not report closing when StrictMode mounts an open dialog twice", async () => {
    const onCloseAutoFocus = vi.fn();
    render(
      <StrictMode>
        <Dialog
          open
          onOpenChange={() => {}}
          onCloseAutoFocus={onCloseAutoFocus}
          title="Talk to a person"
          closeLabel="Close"
          rail={rail}
        />
      </StrictMode>,
    );
    expect(await screen.findByRole("heading", { name: "Talk to a person" })).toHaveFocus();
    expect(onCloseAutoFocus).not.toHaveBeenCalled();
  });

  it("shows the page neither the press nor the release of Escape", async () => {
    const { user } = await open();
    const onKey = vi.fn();
    document.addEventListener("keydown", onKey);
    document.addEventListener("keyup", onKey);
    await user.keyboard("{Escape}");
    expect(onKey).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onKey).toHaveBeenCalledTimes(2);
    document.removeEventListener("keydown", onKey);
    document.removeEventListener("keyup", onKey);
  });

  it("lets the consumer prevent closing and choose the focus", async () => {
    const { user, dialog } = await open(
      <Example
        onEscapeKeyDown={(event) => event.preventDefault()}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          document.getElementById("first")?.focus();
        }}
      >
        <input id="first" aria-label="Name" />
      </Example>,
    );
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(dialog).toBeInTheDocument();
  });

  it("inherits direction, language, scheme and brand from its position in the React tree", async () => {
    await open(
      <div dir="rtl" lang="ar" data-hr-scheme="dark" data-hr-brand="marlow">
        <Example />
      </div>,
    );
    const host = document.querySelector('[data-hr~="dialog-host"]');
    expect(host).toHaveAttribute("dir", "rtl");
    expect(host).toHaveAttribute("lang", "ar");
    expect(host).toHaveAttribute("data-hr-scheme", "dark");
    expect(host).toHaveAttribute("data-hr-brand", "marlow");
  });

  it("adds no <style> element, because a strict content security policy refuses it", async () => {
    const before = document.querySelectorAll("style").length;
    await open();
    expect(document.querySelectorAll("style")).toHaveLength(before);
  });

  it.each([undefined, null, false, "", [], [null, false]])("throws for the empty rail %j", (nothing) => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<Example rail={nothing} />)).toThrow(HandrailError);
    expect(() => render(<Example rail={nothing} />)).toThrow("has no rail");
    error.mockClear();
  });

  it("renders on the server, open and closed", () => {
    const props = { onOpenChange: () => {}, title: "Title", closeLabel: "Close", rail };
    expect(renderToString(<Dialog open={false} {...props} />)).toBe("");
    expect(renderToString(<Dialog open {...props} />)).not.toContain("style");
  });
});
