import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { HandoffLookup } from "./HandoffLookup.js";
import { handoffLookupStates as states } from "./HandoffLookup.states.js";

const meta = {
  title: "Components/Adviser/HandoffLookup",
  component: HandoffLookup,
} satisfies Meta<typeof HandoffLookup>;
export default meta;

export const Empty = story(states.empty);
export const Found = story(states.found);
export const NotFound = story(states.notFound);
export const Invalid = story(states.invalid);
export const Loading = story(states.loading);
export const Failed = story(states.failed);
export const NumberEntered = interactionStory(
  "The adviser enters a number with a space, and the summary opens.",
  states.empty,
  async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "483 917{Enter}");
    await expect(await canvas.findByText("Why is my November bill higher?")).toBeVisible();
  },
);
