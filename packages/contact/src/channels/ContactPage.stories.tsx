import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { ContactPage } from "./ContactPage.js";
import { contactPageStates as states } from "./ContactPage.states.js";

const meta = {
  title: "Components/Contact/ContactPage",
  component: ContactPage,
} satisfies Meta<typeof ContactPage>;
export default meta;

export const Open = story(states.open);
export const ForTopic = story(states.forTopic);
export const Closed = story(states.closed);
export const Holiday = story(states.holiday);
export const Offline = story(states.offline);
