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

// jsdom has no layout. Every element gets the same box; the stories test the real positions.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getClientRects").mockImplementation(
    // The code under test reads only the length.
    () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList,
  );
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

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
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(onOpenChange).toHaveBeenCalledWith(false, { outcome: "completed" });
    expect(journey.events().map(({ type }) => type)).toEqual([
      "walkthrough.started",
      "step.viewed",
      "step.viewed",
      "step.viewed",
      "step.viewed",
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

  it("says that a target is missing and raises the rail until the target appears", async () => {
    render(page(<Tour walkthrough={walkthrough} defaultOpen defaultStep={1} />));
    const card = await screen.findByRole("dialog");
    expect(screen.getByText("This part of the screen isn't here")).toBeInTheDocument();
    await waitFor(() => expect(card.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen"));
    const late = document.createElement("p");
    late.id = "gone";
    act(() => document.body.append(late));
    await waitFor(() => expect(screen.queryByText("This part of the screen isn't here")).toBeNull());
    late.remove();
  });
});
