import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, screen, userEvent } from "storybook/test";
import { HelpSearchDialog } from "./HelpSearchDialog.js";
import { helpSearchDialogStates as states } from "./HelpSearchDialog.states.js";

const meta = {
  title: "Components/Search/HelpSearchDialog",
  component: HelpSearchDialog,
} satisfies Meta<typeof HelpSearchDialog>;
export default meta;

export const Closed = story(states.closed);
export const Open = story(states.open);
export const Results = story(states.results);
export const Preview = story(states.preview);
export const NoMatch = story(states.noMatch);
export const Failed = story(states.failed);
export const Loading = story(states.loading);
export const PersonFirst = story(states.personFirst);
export const LongText = story(states.longText);
export const OutOfHours = story(states.outOfHours);
export const ByKeyboard = interactionStory(
  "Control+K opens the dialog, and the focus is in the field.",
  states.closed,
  async () => {
    await userEvent.keyboard("{Control>}k{/Control}");
    await expect(await screen.findByRole("combobox", { name: "Search for help" })).toHaveFocus();
  },
);
