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
export const InvalidSelector = story(states.invalidSelector);
export const FirstVisit = story(states.firstVisit);
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
