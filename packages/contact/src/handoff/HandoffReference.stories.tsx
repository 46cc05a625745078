import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { HandoffReference } from "./HandoffReference.js";
import { handoffReferenceStates as states } from "./HandoffReference.states.js";

const meta = {
  title: "Components/Contact/HandoffReference",
  component: HandoffReference,
} satisfies Meta<typeof HandoffReference>;
export default meta;

export const Offered = story(states.offered);
export const Review = story(states.review);
export const Storing = story(states.storing);
export const Given = story(states.given);
export const Failed = story(states.failed);
export const Offline = story(states.offline);
