import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { ContactBoundary } from "./ContactBoundary.js";
import { contactBoundaryStates as states } from "./ContactBoundary.states.js";

const meta = {
  title: "Components/Contact/ContactBoundary",
  component: ContactBoundary,
} satisfies Meta<typeof ContactBoundary>;
export default meta;

export const InRender = story(states.inRender);
export const InEffect = story(states.inEffect);
export const InHandler = story(states.inHandler);
export const Waiting = story(states.waiting);
export const BrokenInHandler = interactionStory(
  "After an error in an event handler, the children are still there.",
  states.inHandler,
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Break" }));
    await expect(canvas.getByRole("button", { name: "Break" })).toBeVisible();
  },
);
