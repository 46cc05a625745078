import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ContactRail } from "../rail/ContactRail.js";
import { Company } from "../testing/company.js";
import { ContactPanel } from "./ContactPanel.js";
import { loadPanel } from "./loadPanel.js";

vi.mock("./loadPanel.js", () => ({ loadPanel: vi.fn() }));

function draw() {
  render(
    <Company>
      <ContactRail />
    </Company>,
  );
  const rail = screen.getByRole("group", { name: "Contact a person" });
  return { summary: within(rail).getByText("More ways"), details: rail.querySelector("details") };
}

describe("without the panel's code", () => {
  it("opens the list of links in its place when the code cannot be loaded, and closes it again", async () => {
    vi.mocked(loadPanel).mockRejectedValue(new Error("The network is gone."));
    const { summary, details } = draw();
    fireEvent.pointerEnter(summary);
    fireEvent.focus(summary);
    fireEvent.click(summary);
    await waitFor(() => expect(details).toHaveAttribute("open"));
    expect(details?.querySelector('a[href="mailto:help@example.com"]')).toHaveTextContent("Write to help@example.com");
    fireEvent.click(summary);
    expect(details).not.toHaveAttribute("open");
  });

  it("waits for slow code no longer than it must, and opens nothing late", async () => {
    vi.useFakeTimers();
    let arrive: (module: never) => void = () => {};
    vi.mocked(loadPanel).mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const { summary, details } = draw();
    fireEvent.click(summary);
    expect(details).not.toHaveAttribute("open");
    await act(() => vi.advanceTimersByTimeAsync(1200));
    expect(details).toHaveAttribute("open");
    // What the module holds does not matter: nobody may look into it any more.
    await act(async () => arrive({} as never));
    expect(screen.queryByRole("dialog")).toBeNull();
    vi.useRealTimers();
  });

  it("tells the owner of a panel of their own", async () => {
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
