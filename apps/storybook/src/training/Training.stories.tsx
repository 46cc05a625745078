import { story } from "@handrail-tooling/testing/story";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { tourStates } from "../../../../packages/walkthrough/src/Tour.states.js";
import { TrainingRoom } from "./TrainingRoom.js";

/**
 * New advisers learn on the real screen. Each short step has a person on its card, and advisers can stop and continue at any time.
 */
const meta = {
  title: "Staff training/At the desk",
  component: TrainingRoom,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
} satisfies Meta<typeof TrainingRoom>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The list of walkthroughs, each with its number of steps. */
export const Walkthroughs: Story = {
  name: "The walkthroughs",
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: "Your first day at the desk" })).toBeVisible();
    await expect(canvas.getByText("6 steps")).toBeVisible();
  },
};

/** The card is beside its target, and the screen stays operable. */
export const FirstStep = { ...story(tourStates.firstStep), name: "The first step" };

/** A walkthrough that was closed continues from the same step. */
export const Continued: Story = {
  name: "Closed and continued",
  play: async ({ canvas }) => {
    const start = canvas.getByRole("button", { name: "Start: Your first day at the desk" });
    await userEvent.click(start);
    await userEvent.click(await screen.findByRole("button", { name: "Next" }));
    await screen.findByText("Step 2 of 6");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await userEvent.click(start);
    await expect(await screen.findByText("Step 2 of 6")).toBeVisible();
  },
};
