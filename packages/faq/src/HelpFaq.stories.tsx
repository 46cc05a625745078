import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { HelpFaq } from "./HelpFaq.js";
import { helpFaqStates as states } from "./HelpFaq.states.js";

const meta = { title: "Components/FAQ/HelpFaq", component: HelpFaq } satisfies Meta<typeof HelpFaq>;
export default meta;

function middleOf(element?: Element): number {
  const { top = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return top + height / 2;
}

export const AtRest = story(states.atRest, async ({ canvasElement }) => {
  await expect(canvasElement.querySelectorAll("details[open]").length).toBe(0);
  // The number of questions and the button are on one line.
  const [count, button] = canvasElement.querySelector('[data-hr~="faq-tools"]')?.children ?? [];
  await expect(Math.abs(middleOf(count) - middleOf(button))).toBeLessThan(1);
});
export const Opened = story(states.opened);
export const AllOpen = story(states.allOpen);
export const PersonFirst = story(states.personFirst);
export const Empty = story(states.empty);
export const LongText = story(states.longText);
export const SlotThrows = story(states.slotThrows);
export const ClosedAndOffline = story(states.closedAndOffline);
export const PlainText = story(states.plainText);
export const FromParts = story(states.fromParts);
export const NotHelpful = interactionStory(
  "After a no vote the rail rises, and takes the question along.",
  states.opened,
  async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "No" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible());
    await expect(canvas.getByText("Thank you. A person can take it from here.")).toBeVisible();
  },
);
export const DeepLink = interactionStory(
  "A link to the id of a question opens it.",
  states.atRest,
  async ({ args, canvasElement }) => {
    window.location.hash = `#${args.items[0]?.id}`;
    await waitFor(() => expect(canvasElement.querySelector("details")?.open).toBe(true));
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
  },
);
