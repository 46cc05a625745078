import { HandrailProvider } from "@handrail/contact";
import type { Question, Walkthrough, WalkthroughStep } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
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

const check = (question: Question, more?: Pick<WalkthroughStep, "next">): WalkthroughStep => ({
  id: "ask",
  title: "A question",
  body: body("Think of the bill."),
  kind: "check",
  question,
  ...more,
});
const options = [
  { id: "bill", text: "On the bill" },
  { id: "plan", text: "On the plan", feedback: "The plan has no amounts." },
];
const whichOne: Question = { type: "one", text: "Where is it?", options, correct: "bill" };

describe("Tour with a question", () => {
  it("says what is wrong, raises the rail, and can be tried again", async () => {
    const onCheck = vi.fn();
    const { typesOf } = show([check(whichOne)], { onCheck });
    await userEvent.click(await screen.findByRole("radio", { name: "On the plan" }));
    await press("Check the answer");
    const feedback = screen.getByText("The plan has no amounts.").parentElement;
    expect(feedback).toHaveTextContent("That's not right yet");
    expect(feedback).toHaveFocus();
    await waitFor(() =>
      expect(document.querySelector('[data-hr~="tour-card"] [data-hr~="rail"]')).toHaveAttribute("data-risen"),
    );
    await press("Try again");
    expect(screen.getByRole("radio", { name: "On the bill" })).toHaveFocus();
    await userEvent.click(screen.getByRole("radio", { name: "On the bill" }));
    await press("Check the answer");
    expect(screen.getByText("That's right")).toBeInTheDocument();
    expect(onCheck.mock.calls).toEqual([
      [{ stepId: "ask", response: "plan", isCorrect: false, attempts: 1 }],
      [{ stepId: "ask", response: "bill", isCorrect: true, attempts: 2 }],
    ]);
    await press("Finish");
    expect(typesOf().filter((type) => type !== "step.viewed")).toEqual([
      "walkthrough.started",
      "practice.failed",
      "step.completed",
      "walkthrough.ended",
    ]);
  });

  it("asks for an answer first, and accepts a short one in other capitals", async () => {
    show([check({ type: "short", text: "How many?", correct: ["two"] })]);
    await screen.findByRole("textbox", { name: "Your answer" });
    await press("Check the answer");
    expect(screen.getByText("Give an answer first.")).toBeInTheDocument();
    await userEvent.type(screen.getByRole("textbox"), " TWO {Enter}");
    expect(screen.getByText("That's right")).toBeInTheDocument();
  });

  it("orders by buttons, which keep focus and are announced", async () => {
    show([check({ type: "order", text: "What is first?", options, correct: ["plan", "bill"] })]);
    await press("Move up: On the plan");
    expect(screen.getByRole("button", { name: "Move up: On the plan" })).toHaveFocus();
    expect(screen.getByText("On the plan: now 1 of 2")).toBeInTheDocument();
    await press("Check the answer");
    expect(screen.getByText("That's right")).toBeInTheDocument();
  });

  it("needs all correct options", async () => {
    show([check({ type: "several", text: "Where?", options, correct: ["bill", "plan"] })]);
    await userEvent.click(await screen.findByRole("checkbox", { name: "On the bill" }));
    await press("Check the answer");
    expect(screen.getByText("You can try again, go on, or ask a person.")).toBeInTheDocument();
  });

  it("leads back to a question after a wrong answer, which can then be answered again", async () => {
    show([read("explain"), check(whichOne, { next: { wrong: "explain" } })]);
    await press("Next");
    await userEvent.click(await screen.findByRole("radio", { name: "On the plan" }));
    await press("Check the answer");
    await press("Next");
    expect(await screen.findByRole("heading", { name: "explain" })).toBeInTheDocument();
    await press("Next");
    expect(await screen.findByRole("button", { name: "Check the answer" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Skip this step" })).toBeInTheDocument();
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

describe("Tour with hooks", () => {
  it("waits for them in order, and stays where one returns false", async () => {
    const calls: string[] = [];
    let isAllowed = false;
    show([read("one"), read("two")], {
      afterStep: async ({ step }) => {
        calls.push(`after ${step.id}`);
        await Promise.resolve();
        return isAllowed;
      },
      beforeStep: ({ step, index }) => calls.push(`before ${step.id} ${index}`),
    });
    await press("Next");
    await waitFor(() => expect(calls).toEqual(["after one"]));
    await waitFor(() => expect(screen.getByRole("button", { name: "Next" })).not.toHaveAttribute("aria-busy"));
    expect(screen.getByRole("heading", { name: "one" })).toBeInTheDocument();
    isAllowed = true;
    await press("Next");
    expect(await screen.findByRole("heading", { name: "two" })).toBeInTheDocument();
    expect(calls).toEqual(["after one", "after one", "before two 1"]);
  });

  it("reports one that fails, and moves on", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    show([read("one"), read("two")], { afterStep: () => Promise.reject(new Error("no")) });
    await press("Next");
    expect(await screen.findByRole("heading", { name: "two" })).toBeInTheDocument();
    expect(reported.mock.lastCall?.[0].message).toContain('`afterStep` failed at the step "one"');
    vi.unstubAllGlobals();
  });

  it("lets users leave while one waits, and aborts its signal", async () => {
    let signal: AbortSignal | undefined;
    show([read("one"), read("two")], {
      beforeStep: (context) => {
        signal = context.signal;
        return new Promise(() => {});
      },
    });
    await press("Next");
    expect(screen.getByRole("button", { name: "Next" })).toHaveAttribute("aria-busy", "true");
    await waitFor(() => expect(signal).toBeDefined());
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(signal?.aborted).toBe(true);
  });
});

describe("Tour with media", () => {
  it("shows an image with its alternative, and a video with captions and transcript that does not play by itself", async () => {
    const image = { kind: "image", src: "/bill.png", alt: "A bill", width: 640, height: 480 } as const;
    const video = {
      kind: "video",
      width: 320,
      height: 240,
      src: "/bill.mp4",
      captions: "/bill.vtt",
      transcript: body("Look at the total."),
    } as const;
    show([
      { ...read("look"), kind: "media", media: image },
      { ...read("watch"), kind: "media", media: video },
    ]);
    const picture = await screen.findByRole("img", { name: "A bill" });
    expect(picture).toHaveAttribute("src", "/bill.png");
    // Room for the picture before it has loaded.
    expect([picture.getAttribute("width"), picture.getAttribute("height")]).toEqual(["640", "480"]);
    await press("Next");
    const player = await screen.findByLabelText("watch", { selector: "video" });
    expect(player).not.toHaveAttribute("autoplay");
    expect([player.getAttribute("width"), player.getAttribute("height")]).toEqual(["320", "240"]);
    expect(player.querySelector("track")).toHaveAttribute("kind", "captions");
    expect(screen.getByText("Look at the total.")).toBeInTheDocument();
  });
});
