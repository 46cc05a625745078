import { HandrailProvider } from "@handrail/contact";
import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { Tour, type TourProps } from "./Tour.js";
import { giveBoxes } from "./testing/giveBoxes.js";

const body = (value: string) => ({ type: "root", children: [{ type: "text", value }] }) as const;
const read = (id: string, more?: Pick<WalkthroughStep, "when" | "next">): WalkthroughStep => ({
  id,
  title: id,
  body: body("Read it."),
  ...more,
});
const practise: WalkthroughStep = {
  id: "try",
  title: "Try it",
  body: body("Press Send."),
  kind: "practise",
  target: "#send",
  until: { event: "click" },
  hint: body("It is at the bottom."),
  hintAfterMs: 20,
};

function show(steps: readonly WalkthroughStep[], props?: Partial<TourProps>) {
  const walkthrough: Walkthrough = {
    id: "visit",
    version: 1,
    locale: "en",
    title: "Visit",
    summary: "",
    audience: "staff",
    steps,
  };
  const journey = createJourney();
  render(
    <StrictMode>
      <HandrailProvider contacts={contacts} journey={journey}>
        <button type="button" id="send">
          Send
        </button>
        <Tour walkthrough={walkthrough} defaultOpen {...props} />
      </HandrailProvider>
    </StrictMode>,
  );
  return { typesOf: () => journey.events().map(({ type }) => type) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(giveBoxes);

describe("Tour with a step to practise", () => {
  it("waits, gives a hint once, and goes on only by Next", async () => {
    show([practise, read("after")]);
    expect(await screen.findByText("Try it now. This step waits for you.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
    expect(await screen.findByText("Hint: It is at the bottom.")).toBeInTheDocument();
    await press("Send");
    await waitFor(() => expect(screen.getAllByText("Well done. You can go on.")).toHaveLength(2));
    expect(screen.getByRole("heading", { name: "Try it" })).toBeInTheDocument();
    await press("Next");
    expect(await screen.findByRole("heading", { name: "after" })).toBeInTheDocument();
  });

  it("can be skipped, which is not recorded as completed, and stays open on the way back", async () => {
    const { typesOf } = show([practise, read("after")]);
    await press("Skip this step");
    await press("Back");
    expect(await screen.findByRole("button", { name: "Skip this step" })).toBeInTheDocument();
    expect(typesOf()).not.toContain("step.completed");
  });

  it("asks the consumer's function in place of the event", async () => {
    let isSent = false;
    show([practise], { practice: { try: () => isSent } });
    await press("Send");
    expect(await screen.findByRole("button", { name: "Skip this step" })).toBeInTheDocument();
    isSent = true;
    await press("Send");
    expect(await screen.findByRole("button", { name: "Finish" })).toBeInTheDocument();
  });
});

describe("Tour with branches", () => {
  it("counts the steps on the way, and goes back to the step that was shown before", async () => {
    show([
      { ...practise, next: { skipped: "last" } },
      read("middle"),
      read("only after skipping", { when: { step: "try", is: "skipped" } }),
      read("last"),
    ]);
    expect(await screen.findByText("Step 1 of 3")).toBeInTheDocument();
    await press("Skip this step");
    expect(await screen.findByText("Step 2 of 2")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "last" })).toBeInTheDocument();
    await press("Back");
    await press("Send");
    await press("Next");
    expect(await screen.findByText("Step 2 of 3")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "middle" })).toBeInTheDocument();
  });
});
