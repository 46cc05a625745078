import { HandrailProvider } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Tour, type TourProps } from "./Tour.js";
import { giveBoxes } from "./testing/giveBoxes.js";

const body = { type: "root", children: [{ type: "text", value: "Read it." }] } as const;
const walkthrough: Walkthrough = {
  id: "visit",
  version: 1,
  locale: "en",
  title: "Visit",
  summary: "",
  audience: "customer",
  steps: ["one", "two", "three"].map((id) => ({ id, title: id, body })),
};
const page = (props: Partial<TourProps>, navigate?: (href: string) => void) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} navigate={navigate}>
      <Tour walkthrough={walkthrough} defaultOpen {...props} />
    </HandrailProvider>
  </StrictMode>
);
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(giveBoxes);
afterEach(() => {
  document.body.innerHTML = "";
  history.replaceState(null, "", "/");
});

describe("Tour whose step the consumer sets", () => {
  it.each(["step", "open"] as const)("ignores the late answer of a hook after a change of `%s`", async (changed) => {
    let answer: (value: boolean) => void = () => {};
    let signal: AbortSignal | undefined;
    const onStepChange = vi.fn();
    const beforeStep: TourProps["beforeStep"] = (context) => {
      signal = context.signal;
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const common = { beforeStep, onStepChange, open: true, step: 0 };
    const { rerender } = render(page(common));
    await press("Next");
    await vi.waitFor(() => expect(signal).toBeDefined());
    rerender(page({ ...common, ...(changed === "step" ? { step: 2 } : { open: false }) }));
    expect(signal?.aborted).toBe(true);
    await act(async () => answer(true));
    expect(onStepChange).not.toHaveBeenCalled();
    rerender(page({ ...common, step: 2 }));
    expect(await screen.findByRole("heading", { name: "three" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Finish" })).not.toHaveAttribute("aria-busy");
  });
});

const question = { type: "short", text: "How many?", correct: ["two"] } as const;
const branching: Walkthrough = {
  ...walkthrough,
  steps: [
    { id: "ask", title: "ask", body, kind: "check", question },
    { id: "explain", title: "explain", body, when: { step: "ask", is: "wrong" } },
    { id: "end", title: "end", body },
  ],
};

describe("Tour that is opened again", () => {
  it("reports the results of steps, and takes the branches of results from before", async () => {
    const onResultsChange = vi.fn();
    const { unmount } = render(page({ walkthrough: branching, onResultsChange }));
    await userEvent.type(await screen.findByRole("textbox"), "three");
    await press("Check the answer");
    expect(onResultsChange).toHaveBeenLastCalledWith({ ask: "wrong" });
    unmount();
    render(page({ walkthrough: branching, defaultResults: { ask: "wrong" }, onResultsChange }));
    await press("Next");
    expect(await screen.findByRole("heading", { name: "explain" })).toBeInTheDocument();
    expect(screen.getByText("Step 2 of 3")).toBeInTheDocument();
    await press("Next");
    expect(onResultsChange).toHaveBeenLastCalledWith({ ask: "wrong", explain: "done" });
    await press("Finish");
    await press("Close");
    expect(onResultsChange).toHaveBeenLastCalledWith({});
  });

  it("leaves the results to the consumer who controls them", async () => {
    const { rerender } = render(page({ walkthrough: branching, results: { ask: "wrong" }, step: 0 }));
    expect(await screen.findByText("Step 1 of 3")).toBeInTheDocument();
    rerender(page({ walkthrough: branching, results: { ask: "correct" }, step: 0 }));
    expect(screen.getByText("Step 1 of 2")).toBeInTheDocument();
  });
});

const overTwoPages: Walkthrough = {
  ...walkthrough,
  steps: [{ id: "orders", title: "Your orders", body, target: "#orders", route: "/orders" }],
};

describe("Tour over several pages", () => {
  it("links to the page of the step by the provider's router, and goes on there", async () => {
    const navigate = vi.fn((href: string) => history.pushState(null, "", href));
    render(page({ walkthrough: overTwoPages }, navigate));
    const link = await screen.findByRole("link", { name: "Go to that page" });
    // Shown and announced.
    await vi.waitFor(() =>
      expect(screen.getAllByText("This step is on another page.", { exact: false })).toHaveLength(2),
    );
    expect(screen.queryByText("This part of the screen isn't here")).toBeNull();
    await vi.waitFor(async () => {
      await userEvent.click(link);
      expect(navigate).toHaveBeenCalledWith("/orders");
    });
    act(() => document.body.insertAdjacentHTML("beforeend", '<p id="orders">Orders</p>'));
    await vi.waitFor(() => expect(screen.queryByRole("link", { name: "Go to that page" })).toBeNull());
    await vi.waitFor(() => expect(screen.getByRole("heading", { name: "Your orders" })).toHaveFocus());
    expect(screen.queryByText("This step is on another page.", { exact: false })).toBeNull();
  });

  it("says that the target is missing on the page of the step", async () => {
    history.replaceState(null, "", "/orders/");
    render(page({ walkthrough: overTwoPages, waitMs: 20 }));
    expect(await screen.findByText("This part of the screen isn't here")).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Go to that page" })).toBeNull();
  });

  it("gives no link to a page that the walkthrough does not know exactly", async () => {
    const steps = [{ id: "order", title: "Your order", body, target: "#order", route: "/orders/*" }];
    render(page({ walkthrough: { ...walkthrough, steps } }));
    expect(await screen.findByText("This step is on another page.", { selector: "p" })).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Go to that page" })).toBeNull();
  });
});
