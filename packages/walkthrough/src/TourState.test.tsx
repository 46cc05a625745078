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
