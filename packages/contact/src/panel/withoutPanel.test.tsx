import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ContactRail } from "../rail/ContactRail.js";
import { Company } from "../testing/company.js";
import { ContactPanel } from "./ContactPanel.js";
import { loadPanel } from "./loadPanel.js";

vi.mock("./loadPanel.js", () => ({ loadPanel: vi.fn() }));

function renderRail() {
  render(
    <Company>
      <ContactRail />
    </Company>,
  );
  const rail = screen.getByRole("group", { name: "Contact a person" });
  return { button: within(rail).getByText("More ways"), details: rail.querySelector("details") };
}

describe("openPanel without the code of the panel", () => {
  it("lets More ways open and close its plain list when loading fails", async () => {
    vi.mocked(loadPanel).mockRejectedValue(new Error("The network is gone."));
    const { button, details } = renderRail();
    fireEvent.pointerEnter(button);
    fireEvent.focus(button);
    fireEvent.click(button);
    await waitFor(() => expect(details).toHaveAttribute("open"));
    expect(details?.querySelector('a[href="mailto:help@example.com"]')).toHaveTextContent("Write to help@example.com");
    const summary = await within(details ?? document.body).findByText("More ways");
    await waitFor(() => expect(summary).toHaveFocus());
    fireEvent.click(summary);
    expect(details).not.toHaveAttribute("open");
  });

  it("opens the plain list after 1200 ms, and no dialog when the code arrives later", async () => {
    vi.useFakeTimers();
    let arrive: (module: never) => void = () => {};
    vi.mocked(loadPanel).mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const { button, details } = renderRail();
    fireEvent.click(button);
    expect(details).not.toHaveAttribute("open");
    await act(() => vi.advanceTimersByTimeAsync(1200));
    expect(details).toHaveAttribute("open");
    // The module is empty: it must not be rendered.
    await act(async () => arrive({} as never));
    expect(screen.queryByRole("dialog")).toBeNull();
    vi.useRealTimers();
  });

  it("makes ContactPanel call onOpenChange(false) when loading fails", async () => {
    vi.mocked(loadPanel).mockRejectedValue(new Error("The network is gone."));
    const onOpenChange = vi.fn();
    render(
      <Company>
        <ContactPanel open onOpenChange={onOpenChange} />
      </Company>,
    );
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false));
  });
});
