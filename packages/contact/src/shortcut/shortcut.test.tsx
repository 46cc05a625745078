import { axeViolations } from "@handrail-tooling/testing";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import * as panel from "../panel/loadPanel.js";
import type { HandrailProviderProps } from "../provider/HandrailProvider.js";
import { ContactRail } from "../rail/ContactRail.js";
import { Company } from "../testing/company.js";

async function renderPage(props: Partial<HandrailProviderProps> = {}, more?: ReactNode) {
  render(
    <Company {...props}>
      <input aria-label="Your name" />
      <ContactRail />
      {more}
    </Company>,
  );
  // The code of the shortcut is loaded after mount.
  await import("./listen.js");
  await new Promise((resolve) => setTimeout(resolve));
}

const keys = "{Alt>}{Shift>}H{/Shift}{/Alt}";
const dialog = () => screen.findByRole("dialog", { name: "Talk to a person" });

// The page waits little more than a second for the panel's code; a busy machine may need longer to compile it.
beforeAll(() => panel.loadPanel());

describe("useShortcut", () => {
  it("opens the panel from a field, records it, shows the keys there, and returns focus", async () => {
    const onJourneyEvent = vi.fn();
    await renderPage({ onJourneyEvent });
    const field = screen.getByLabelText("Your name");
    field.focus();
    await userEvent.keyboard(keys);
    expect(await dialog()).toHaveTextContent("Alt + Shift + H opens this from anywhere on the page.");
    expect(onJourneyEvent).toHaveBeenCalledWith({ type: "contact.opened", place: "shortcut" });
    expect(field).toHaveValue("");
    expect(await axeViolations()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(field).toHaveFocus());
  });

  it("sets aria-keyshortcuts on More ways", async () => {
    await renderPage({ shortcut: "F2" });
    for (const summary of screen.getAllByText("More ways")) expect(summary).toHaveAttribute("aria-keyshortcuts", "F2");
  });

  it("ignores a single character while the customer types (WCAG 2.2 2.1.4)", async () => {
    await renderPage({ shortcut: "?" });
    const field = screen.getByLabelText("Your name");
    await userEvent.type(field, "Who?");
    expect(field).toHaveValue("Who?");
    expect(screen.queryByRole("dialog")).toBeNull();
    field.blur();
    await userEvent.keyboard("?");
    expect(await dialog()).toBeVisible();
  });

  it("does nothing for shortcut={false}", async () => {
    await renderPage({ shortcut: false });
    await userEvent.keyboard(keys);
    expect(screen.queryByRole("dialog")).toBeNull();
    for (const summary of screen.getAllByText("More ways")) expect(summary).not.toHaveAttribute("aria-keyshortcuts");
  });

  it("ignores a key press that another handler has prevented", async () => {
    await renderPage();
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener("keydown", prevent);
    await userEvent.keyboard(keys);
    document.removeEventListener("keydown", prevent);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens the panel from a modal that stops key events", async () => {
    await renderPage();
    const field = screen.getByLabelText("Your name");
    field.addEventListener("keydown", (event) => event.stopPropagation());
    field.focus();
    await userEvent.keyboard(keys);
    expect(await dialog()).toBeVisible();
  });

  it("does nothing while focus is in the panel", async () => {
    const onJourneyEvent = vi.fn();
    await renderPage({ onJourneyEvent });
    await userEvent.keyboard(keys);
    await dialog();
    await userEvent.keyboard(keys);
    await new Promise((resolve) => setTimeout(resolve));
    expect(onJourneyEvent).toHaveBeenCalledTimes(1);
  });

  it("opens one panel for nested providers, by the shortcut of the outer one", async () => {
    await renderPage({}, <Company shortcut="F2" />);
    await userEvent.keyboard("{F2}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.keyboard(keys);
    await dialog();
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  it("opens the plain list of the launcher when the code of the panel cannot be loaded", async () => {
    vi.spyOn(panel, "loadPanel").mockRejectedValue(new Error("The network is gone."));
    await renderPage();
    await userEvent.keyboard(keys);
    const list = document.querySelector('[data-hr~="launcher"] details');
    await waitFor(() => expect(list).toHaveAttribute("open"));
    await waitFor(() => expect(list?.querySelector("summary")).toHaveFocus());
    vi.restoreAllMocks();
  });

  it("opens nothing after the provider has gone", async () => {
    const onJourneyEvent = vi.fn();
    const { unmount } = render(<Company onJourneyEvent={onJourneyEvent}>Your bill</Company>);
    unmount();
    fireEvent.keyDown(document.body, { key: "H", code: "KeyH", altKey: true, shiftKey: true });
    // The code of the shortcut would have been loaded by then.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onJourneyEvent).not.toHaveBeenCalled();
  });

  it("reports an invalid shortcut", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    await renderPage({ shortcut: "Hyper+H" });
    await userEvent.keyboard("H");
    await waitFor(() => expect(reported).toHaveBeenCalledOnce());
    expect(reported.mock.calls[0]?.[0]).toMatchObject({
      message: expect.stringContaining("is not a valid keyboard shortcut"),
    });
    vi.unstubAllGlobals();
  });
});
