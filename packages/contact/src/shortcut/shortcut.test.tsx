import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import * as panel from "../panel/loadPanel.js";
import type { HandrailProviderProps } from "../provider/HandrailProvider.js";
import { ContactRail } from "../rail/ContactRail.js";
import { axeViolations } from "../testing/axe.js";
import { Company } from "../testing/company.js";

async function show(props: Partial<HandrailProviderProps> = {}, more?: ReactNode) {
  render(
    <Company {...props}>
      <input aria-label="Your name" />
      <ContactRail />
      {more}
    </Company>,
  );
  // Its code comes once the page stands.
  await import("./listen.js");
  await new Promise((resolve) => setTimeout(resolve));
}

const keys = "{Alt>}{Shift>}H{/Shift}{/Alt}";
const dialog = () => screen.findByRole("dialog", { name: "Talk to a person" });

describe("the shortcut", () => {
  it("opens the panel from anywhere, notes it, is told there, and gives focus back", async () => {
    const onJourneyEvent = vi.fn();
    await show({ onJourneyEvent });
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

  it("is told to assistive technology", async () => {
    await show({ shortcut: "F2" });
    for (const summary of screen.getAllByText("More ways")) expect(summary).toHaveAttribute("aria-keyshortcuts", "F2");
  });

  it("takes a single sign only while nobody types (WCAG 2.1.4)", async () => {
    await show({ shortcut: "?" });
    const field = screen.getByLabelText("Your name");
    await userEvent.type(field, "Who?");
    expect(field).toHaveValue("Who?");
    expect(screen.queryByRole("dialog")).toBeNull();
    field.blur();
    await userEvent.keyboard("?");
    expect(await dialog()).toBeVisible();
  });

  it("can be turned off", async () => {
    await show({ shortcut: false });
    await userEvent.keyboard(keys);
    expect(screen.queryByRole("dialog")).toBeNull();
    for (const summary of screen.getAllByText("More ways")) expect(summary).not.toHaveAttribute("aria-keyshortcuts");
  });

  it("leaves a press to whoever took it before", async () => {
    await show();
    const take = (event: Event) => event.preventDefault();
    document.addEventListener("keydown", take);
    await userEvent.keyboard(keys);
    document.removeEventListener("keydown", take);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens one panel where a provider stands in another", async () => {
    await show({}, <Company shortcut="F2" />);
    await userEvent.keyboard("{F2}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.keyboard(keys);
    await dialog();
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  it("opens the plain list where the panel's code does not come", async () => {
    vi.spyOn(panel, "loadPanel").mockRejectedValue(new Error("The network is gone."));
    await show();
    await userEvent.keyboard(keys);
    const list = document.querySelector('[data-hr~="launcher"] details');
    await waitFor(() => expect(list).toHaveAttribute("open"));
    expect(list?.querySelector("summary")).toHaveFocus();
    vi.restoreAllMocks();
  });

  it("reports what is no combination of keys, and goes on", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    await show({ shortcut: "Hyper+H" });
    await waitFor(() => expect(reported).toHaveBeenCalledOnce());
    expect(reported.mock.calls[0]?.[0]).toMatchObject({ message: expect.stringContaining("no combination of keys") });
    vi.unstubAllGlobals();
  });
});
