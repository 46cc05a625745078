import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { Tour } from "./Tour.js";
import { tourStates as states } from "./Tour.states.js";

const meta = { title: "Components/Walkthrough/Tour", component: Tour } satisfies Meta<typeof Tour>;
export default meta;

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

export const FirstStep = story(states.firstStep, async () => {
  const title = (await screen.findByRole("dialog")).getAttribute("aria-labelledby");
  await waitFor(() => expect(document.activeElement?.id).toBe(title));
});
export const LaterStep = story(states.laterStep);
export const LastStep = story(states.lastStep);
export const TargetMissing = story(states.targetMissing);
export const OtherPage = story(states.otherPage);
export const InvalidSelector = story(states.invalidSelector);
export const FirstVisit = story(states.firstVisit);
export const Practising = story(states.practising);
export const PractisingWithHint = story(states.practisingWithHint);
export const Practised = story(states.practised);
export const ChooseOne = story(states.chooseOne);
export const ChooseSeveral = story(states.chooseSeveral);
export const PutInOrder = story(states.putInOrder);
export const ShortAnswer = story(states.shortAnswer);
export const WithMedia = story(states.withMedia);
export const PractisedByClick = interactionStory(
  "The adviser does it on the page, and goes on.",
  states.practising,
  async ({ canvas }) => {
    await screen.findByText("Try it now. This step waits for you.");
    await userEvent.click(canvas.getByRole("button", { name: /^Take over/ }));
    await press("Next");
    await expect(await screen.findByText("Step 2 of 2")).toBeInTheDocument();
  },
);
export const AnsweredWrong = interactionStory(
  "A wrong answer is explained, and the rail rises.",
  states.chooseOne,
  async () => {
    await userEvent.click(await screen.findByRole("radio", { name: "Reply at once" }));
    await press("Check the answer");
    await expect(await screen.findByText("That's not right yet")).toBeVisible();
  },
);
export const AnsweredCorrectly = interactionStory("A correct answer is confirmed.", states.chooseOne, async () => {
  await userEvent.click(await screen.findByRole("radio", { name: "Read what he has tried" }));
  await press("Check the answer");
  await expect(await screen.findByText("That's right")).toBeVisible();
});
export const Ordered = interactionStory(
  "The adviser orders by buttons, which keep focus.",
  states.putInOrder,
  async () => {
    await press("Move up: Read what he has tried");
    await expect(screen.getByRole("button", { name: "Move up: Read what he has tried" })).toHaveFocus();
    await press("Check the answer");
    await expect(await screen.findByText("That's right")).toBeVisible();
  },
);
export const LongText = story(states.longText);
export const Closed = story(states.closed);
export const NotStarted = story(states.notStarted);
export const NextAndBack = interactionStory(
  "The adviser goes from step to step and back. Nothing advances by itself.",
  states.firstStep,
  async () => {
    await press("Next");
    await expect(await screen.findByText("Step 2 of 6")).toBeInTheDocument();
    await press("Back");
    await expect(await screen.findByText("Step 1 of 6")).toBeInTheDocument();
  },
);
export const TargetStaysOperable = interactionStory(
  "The page stays operable: the adviser can press the target of the step.",
  states.laterStep,
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^Take over/ }));
    await expect(canvas.getByText("You have taken over this case.")).toBeVisible();
  },
);
export const Finished = interactionStory(
  "After the last step, a calm ending closes the tour.",
  states.lastStep,
  async () => {
    await press("Finish");
    await press("Close");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  },
);
export const Left = interactionStory(
  "Escape closes the tour and returns focus.",
  states.notStarted,
  async ({ canvas }) => {
    const start = canvas.getByRole("button", { name: "Show me round" });
    await userEvent.click(start);
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(start).toHaveFocus();
  },
);
