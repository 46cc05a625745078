import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { Offer } from "./Offer.js";
import { offerStates as states } from "./Offer.states.js";

const meta = { title: "Components/Walkthrough/Offer", component: Offer } satisfies Meta<typeof Offer>;
export default meta;

export const Offered = story(states.offered);
export const OfUnknownLength = story(states.ofUnknownLength);
export const ForStaff = story(states.forStaff);
export const LongText = story(states.longText);
export const Closed = story(states.closed);
export const Declined = interactionStory("The card is gone after an answer.", states.offered, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole("button", { name: "No thanks" }));
  await expect(canvas.queryByText("New here?")).toBeNull();
});
