import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { Certificate } from "./Certificate.js";
import { certificateStates as states } from "./Certificate.states.js";

const meta = { title: "Components/Walkthrough/Certificate", component: Certificate } satisfies Meta<typeof Certificate>;
export default meta;

export const Named = story(states.named);
export const Nameless = story(states.nameless);
export const LongText = story(states.longText);
