import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { ContactScope } from "./ContactScope.js";
import { contactScopeStates as states } from "./ContactScope.states.js";

const meta = { title: "Components/Contact/ContactScope", component: ContactScope } satisfies Meta<typeof ContactScope>;
export default meta;

export const Nested = story(states.nested);
export const Modal = story(states.modal);
export const RailAtStart = story(states.railAtStart);
export const PersonFirst = story(states.personFirst);
export const CustomComponent = story(states.customComponent);
export const CustomComponentRisen = interactionStory(
  "The rail of your own component rises when self-service did not help.",
  states.customComponent,
  async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "That is not my bill" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen"));
  },
);
