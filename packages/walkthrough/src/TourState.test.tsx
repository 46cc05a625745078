import { HandrailProvider } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
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
const page = (props: Partial<TourProps>) => (
  <StrictMode>
    <HandrailProvider contacts={contacts}>
      <Tour walkthrough={walkthrough} defaultOpen {...props} />
    </HandrailProvider>
  </StrictMode>
);
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(giveBoxes);

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
