import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { Guide } from "./Guide.js";
import { guideStates as states } from "./Guide.states.js";

const meta = { title: "Components/Walkthrough/Guide", component: Guide } satisfies Meta<typeof Guide>;
export default meta;

export const Unread = story(states.unread);
export const UnderWay = story(states.underWay);
export const Done = story(states.done);
export const OtherVersion = story(states.otherVersion);
export const PersonFirst = story(states.personFirst);
export const EveryKind = story(states.everyKind);
export const OtherPages = story(states.otherPages);
export const LongText = story(states.longText);
export const Closed = story(states.closed);
export const Failing = story(states.failing);
export const Ticked = interactionStory(
  "The reader ticks a step, and removes the tick again.",
  states.unread,
  async ({ canvas }) => {
    const [box] = canvas.getAllByRole("checkbox");
    if (!box) throw new Error("The guide has no box to tick.");
    await userEvent.click(box);
    await expect(canvas.getByText("1 of 6 steps done")).toBeVisible();
    await userEvent.keyboard(" ");
    await expect(canvas.getByText("0 of 6 steps done")).toBeVisible();
  },
);
