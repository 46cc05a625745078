import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { TrainingRoom } from "./TrainingRoom.js";

/**
 * New advisers learn on the real screen: short steps, each with a person on its card, left and taken up again at any time.
 */
const meta = {
  title: "Staff training/At the desk",
  component: TrainingRoom,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
} satisfies Meta<typeof TrainingRoom>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What there is to learn, and how long it is. */
export const Walkthroughs: Story = {
  name: "What there is to learn",
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: "Your first day at the desk" })).toBeVisible();
    await expect(canvas.getByText("6 steps")).toBeVisible();
  },
};

/** Begun: the card stands beside what it is about, and the screen stays operable. */
export const FirstStep: Story = {
  name: "The first step",
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Start: Your first day at the desk" }));
    await expect(await screen.findByText("Step 1 of 6")).toBeVisible();
  },
};

/** Left half-way, it goes on from the same step. */
export const LeftAndTakenUp: Story = {
  name: "Left and taken up again",
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
