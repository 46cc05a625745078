import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { HelpAnswer } from "./HelpAnswer.js";
import { helpAnswerStates as states } from "./HelpAnswer.states.js";

const meta = { title: "Components/Answer/HelpAnswer", component: HelpAnswer } satisfies Meta<typeof HelpAnswer>;
export default meta;

export const AtRest = story(states.atRest);
export const NotHelpful = story(states.notHelpful);
export const Helpful = story(states.helpful);
export const AskedWhy = story(states.askedWhy);
export const Explained = story(states.explained);
export const FigureAndTable = story(states.figureAndTable);
export const ChangedForCustomers = story(states.changedForCustomers);
export const Community = story(states.community);
export const ShowMe = story(states.showMe);
export const Stale = story(states.stale);
export const Contents = story(states.contents);
export const PersonFirst = story(states.personFirst);
export const Bare = story(states.bare);
export const LongText = story(states.longText);
export const Closed = story(states.closed);
export const Offline = story(states.offline);
export const FigureOpen = interactionStory(
  "The picture of a figure opens large, with a person in reach. Escape closes it, and focus returns.",
  states.figureAndTable,
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("link", { name: /Open large/ }));
    const page = within(document.body);
    await expect(await page.findByRole("dialog")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(page.queryByRole("dialog")).toBeNull());
    await expect(canvas.getByRole("link", { name: /Open large/ })).toHaveFocus();
  },
);
export const VoteRefused = interactionStory(
  "The server refuses a vote: the customer is not thanked, and can press the same button again.",
  states.refused,
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Yes" }));
    await expect(await canvas.findByText(/couldn't save your answer/)).toBeVisible();
  },
);
export const VoteChanged = interactionStory(
  "The customer changes a no vote to yes: the last vote counts, and the rail rests again.",
  states.notHelpful,
  async ({ canvas, canvasElement }) => {
    const risenRail = () => canvasElement.querySelector('[data-hr~="rail"][data-risen]');
    await waitFor(() => expect(risenRail()).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "Yes" }));
    await expect(canvas.getByRole("button", { name: "Yes" })).toHaveAttribute("aria-pressed", "true");
    await waitFor(() => expect(risenRail()).toBeNull());
  },
);
