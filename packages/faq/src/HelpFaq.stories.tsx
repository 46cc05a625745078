import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { HelpFaq } from "./HelpFaq.js";
import { longListStates, helpFaqStates as states } from "./HelpFaq.states.js";

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
export const OneAtATime = story(states.oneAtATime);
export const Grouped = story(states.grouped);
export const WithFilter = story(states.withFilter);
export const WithAfter = story(states.withAfter);
// The docs page leaves it out, since 500 questions would slow it down.
export const ManyQuestions = { ...story(longListStates.manyQuestions), tags: ["!autodocs"] };
export const Arabic = story(states.arabic);
export const German = story(states.german);
export const Chinese = story(states.chinese);
export const PersonFirst = story(states.personFirst);
export const Empty = story(states.empty);
export const LongText = story(states.longText);
export const SlotThrows = story(states.slotThrows);
export const ClosedAndOffline = story(states.closedAndOffline);
export const PlainText = story(states.plainText);
export const FromParts = story(states.fromParts);
export const LargePictures = story(states.largePictures);
export const OpeningCloses = interactionStory(
  "Where one question is open at a time, opening another closes it.",
  states.oneAtATime,
  async ({ canvasElement }) => {
    const questions = canvasElement.querySelectorAll<HTMLDetailsElement>('[data-hr~="faq-item"]');
    const open = () => [...questions].map((details) => details.open);
    await userEvent.click(canvasElement.querySelectorAll("summary")[3] as HTMLElement); // there are five
    await expect(open()).toEqual([false, false, false, true, false]);
  },
);
export const OpenAGroup = interactionStory(
  "Each group has a button that opens its questions.",
  states.grouped,
  async ({ canvas, canvasElement }) => {
    const open = () => canvasElement.querySelectorAll("details[open]").length;
    await userEvent.click(await canvas.findByRole("button", { name: "Open all Bills and payments" }));
    await expect(open()).toBe(3);
    await userEvent.click(await canvas.findByRole("button", { name: "Open all Moving and leaving" }));
    await expect(open()).toBe(5);
  },
);
export const FilterFindsNothing = interactionStory(
  "No question has the words: the rail rises and hands them over.",
  states.withFilter,
  async ({ canvas, canvasElement }) => {
    await userEvent.type(await canvas.findByRole("searchbox"), "quokka");
    await canvas.findByText("No question here has these words.");
    await waitFor(() => expect(canvasElement.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible());
    // What goes into the message is prepared by code that is loaded when there is something to hand over.
    const email = () => canvasElement.querySelector('[data-hr~="rail"] a[href^="mailto:"]')?.getAttribute("href");
    await waitFor(() => expect(decodeURIComponent(email() ?? "")).toContain("quokka"));
  },
);
export const FilterFindsSome = interactionStory(
  "The questions with the words are left, and their number is announced once.",
  states.withFilter,
  async ({ canvas, canvasElement }) => {
    await userEvent.type(await canvas.findByRole("searchbox"), "bill");
    await waitFor(() => expect(canvas.getByText(/questions? found/)).toBeVisible());
    const left = canvasElement.querySelectorAll("details:not([hidden])").length;
    await expect(canvas.getByText(new RegExp(`^${left} question`))).toHaveAttribute("role", "status");
  },
);
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
    window.location.hash = `#${args.items?.[0]?.id}`;
    await waitFor(() => expect(canvasElement.querySelector("details")?.open).toBe(true));
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
  },
);
