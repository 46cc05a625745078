import { HandrailProvider } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Tour } from "./Tour.js";
import { giveBoxes } from "./testing/giveBoxes.js";

const body = (value: string) => ({ type: "root", children: [{ type: "text", value }] }) as const;
const walkthrough: Walkthrough = {
  id: "visit",
  version: 1,
  locale: "en",
  title: "First visit",
  summary: "Short.",
  audience: "customer",
  steps: [
    { id: "one", title: "Ask", body: body("Type it."), target: "#ask" },
    { id: "two", title: "Read", body: body("Read it."), target: "#gone" },
  ],
};
const page = (children: ReactNode, journey = createJourney()) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} journey={journey}>
      <input id="ask" aria-label="Ask" />
      {children}
    </HandrailProvider>
  </StrictMode>
);
const next = (name: string) => userEvent.click(screen.getByRole("button", { name }));

beforeEach(giveBoxes);

describe("Tour", () => {
  it("renders nothing on the server and while closed", () => {
    expect(renderToString(page(<Tour walkthrough={walkthrough} defaultOpen />))).not.toContain("tour-card");
    render(page(<Tour walkthrough={walkthrough} />));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is named by the step, focuses its heading and links to a person", async () => {
    render(page(<Tour walkthrough={walkthrough} defaultOpen />));
    const card = await screen.findByRole("dialog", { name: "Ask" });
    await waitFor(() => expect(screen.getByRole("heading", { name: "Ask" })).toHaveFocus());
    expect(within(card).getByRole("link", { name: /Call/ })).toHaveAttribute("href", "tel:+37052000000");
  });

  it("focuses the heading when a folded card is unfolded, since the button is then gone", async () => {
    render(page(<Tour walkthrough={walkthrough} defaultOpen />));
    await screen.findByRole("dialog");
    await next("Show the text");
    expect(screen.getByRole("heading", { name: "Ask" })).toHaveFocus();
  });

  it("leaves focus in a text field", async () => {
    const { rerender } = render(page(<Tour walkthrough={walkthrough} open={false} />));
    screen.getByRole("textbox").focus();
    rerender(page(<Tour walkthrough={walkthrough} open />));
    await screen.findByRole("dialog");
    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  it("moves forward, back and to the end, and records each step once", async () => {
    const journey = createJourney({ now: () => 1 });
    const onOpenChange = vi.fn();
    render(page(<Tour walkthrough={walkthrough} defaultOpen onOpenChange={onOpenChange} />, journey));
    await next("Next");
    await next("Back");
    await next("Next");
    await next("Finish");
    expect(await screen.findByRole("heading", { name: "You've reached the end" })).toBeInTheDocument();
    await next("Close");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(onOpenChange).toHaveBeenCalledWith(false, { outcome: "completed" });
    expect(journey.events().map(({ type }) => type)).toEqual([
      "walkthrough.started",
      "step.viewed",
      "step.completed",
      "step.viewed",
      "step.viewed",
      "step.completed",
      "step.viewed",
      "step.completed",
      "walkthrough.ended",
    ]);
  });

  it("closes on Escape and reports that the tour was left", async () => {
    const onOpenChange = vi.fn();
    render(page(<Tour walkthrough={walkthrough} defaultOpen defaultStep={1} onOpenChange={onOpenChange} />));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Read" })).toHaveFocus());
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(onOpenChange).toHaveBeenCalledWith(false, { outcome: "left" });
  });

  it("records where it was left when the page takes it away, once in StrictMode as well", async () => {
    const journey = createJourney();
    const { rerender } = render(page(<Tour walkthrough={walkthrough} defaultOpen defaultStep={1} />, journey));
    await screen.findByRole("dialog");
    rerender(page(null, journey));
    await waitFor(() =>
      expect(journey.events().filter(({ type }) => type === "walkthrough.ended")).toMatchObject([
        { outcome: "left", stepId: "two" },
      ]),
    );
  });

  it("renders nothing without steps, and the first step once they arrive", async () => {
    // A page may pass no steps yet, against the type.
    const empty = { ...walkthrough, steps: [] } as unknown as Walkthrough;
    const { rerender } = render(page(<Tour walkthrough={empty} defaultOpen />));
    expect(screen.queryByRole("dialog")).toBeNull();
    rerender(page(<Tour walkthrough={walkthrough} defaultOpen />));
    expect(await screen.findByRole("dialog", { name: "Ask" })).toBeInTheDocument();
  });

  it("waits while another tour is open, or takes its place", async () => {
    const other = { ...walkthrough, id: "other", steps: [{ id: "x", title: "Other", body: body("Other.") }] } as const;
    const { rerender } = render(
      page([<Tour key="1" walkthrough={walkthrough} defaultOpen />, <Tour key="2" walkthrough={other} defaultOpen />]),
    );
    expect(await screen.findByRole("dialog", { name: "Ask" })).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    expect(await screen.findByRole("dialog", { name: "Other" })).toBeInTheDocument();
    rerender(
      page([
        <Tour key="2" walkthrough={other} defaultOpen />,
        <Tour key="3" walkthrough={walkthrough} defaultOpen whenBusy="replace" />,
      ]),
    );
    expect(await screen.findByRole("dialog", { name: "Ask" })).toBeInTheDocument();
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  it("says that a target is missing and raises the rail until the target appears", async () => {
    render(page(<Tour walkthrough={walkthrough} defaultOpen defaultStep={1} />));
    const card = await screen.findByRole("dialog");
    expect(screen.queryByText("This part of the screen isn't here")).toBeNull();
    expect(await screen.findByText("This part of the screen isn't here", {}, { timeout: 3000 })).toBeInTheDocument();
    await waitFor(() => expect(card.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen"));
    const late = document.createElement("p");
    late.id = "gone";
    act(() => document.body.append(late));
    await waitFor(() => expect(screen.queryByText("This part of the screen isn't here")).toBeNull());
    late.remove();
  });
});
