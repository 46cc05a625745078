import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { HandoffSummary } from "./HandoffSummary.js";
import { handoffSummaryStates as states } from "./HandoffSummary.states.js";

const meta = {
  title: "Components/Adviser/HandoffSummary",
  component: HandoffSummary,
} satisfies Meta<typeof HandoffSummary>;
export default meta;

export const AtGlance = story(states.atGlance);
export const WithNumber = story(states.withNumber);
export const NothingTried = story(states.nothingTried);
export const OtherDirections = story(states.otherDirections, async ({ canvas, canvasElement }) => {
  await expect(canvasElement.querySelector("img, script")).toBeNull();
  const summary = canvas.getByRole("region", { name: "What the customer already tried" });
  await expect(summary.scrollWidth).toBeLessThanOrEqual(summary.clientWidth);
});
export const Details = interactionStory(
  "The adviser opens the list of every item, the latest first.",
  states.atGlance,
  async ({ canvas, canvasElement }) => {
    await userEvent.click(canvasElement.querySelector("summary") ?? canvasElement);
    await expect(canvas.getByText("Moved house; TV added", { exact: false })).toBeVisible();
  },
);
