import { type ComponentState, type StateStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { helpAnswerStates } from "../../../../packages/answer/src/HelpAnswer.states.js";
import { helpFaqStates } from "../../../../packages/faq/src/HelpFaq.states.js";
import { helpSearchStates } from "../../../../packages/search/src/HelpSearch.states.js";

/**
 * What Handrail does when self-service fails. The rule is always the same: say plainly what happened, offer a person first, pass on what
 * the customer already tried, and never send them back to self-service.
 */
const meta = {
  title: "Patterns/When self-service ends",
  parameters: { controls: { disable: true } },
} satisfies Meta;
export default meta;

/** Makes a story of a component's state. Its description is the comment above it, which says what to do and what to avoid. */
function pattern<Props>(state: ComponentState<Props>, check?: StateStory<Props>["play"]) {
  return { ...story(state, check), parameters: { handrail: state.page } };
}

async function expectRisenRail({ canvasElement }: { canvasElement: HTMLElement }) {
  await expect(canvasElement.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible();
}

/**
 * The search finds no answer. It says so in one sentence, the rail rises, and an e-mail starts with the question.
 *
 * Do: let the customer go on typing. Don't: show unrelated articles as if they were answers.
 */
export const NoMatch = pattern(helpSearchStates.noMatch, expectRisenRail);

/**
 * The customer votes that an answer did not help. The rail rises at once, and no further question is asked.
 *
 * Do: keep the answer in view, so that the customer can read it out to a person. Don't: ask for reasons before you offer a person.
 */
export const AnswerDidNotHelp = pattern(helpAnswerStates.notHelpful, expectRisenRail);

/**
 * The office is closed. The rail shows when it opens, in the time of the office and of the visitor, and marks the channels that work now.
 *
 * Do: leave the telephone number where it is. Don't: hide a channel because it is closed, or promise a time that you cannot keep.
 */
export const Closed = pattern({
  ...helpFaqStates.atRest,
  page: { hours: "closed" },
  shows: { text: /opens .*8 am/ },
});

/**
 * The network is slow. After a moment the search says that it is searching. The rail is there from the start.
 *
 * Do: show the last answer until the next one arrives. Don't: replace the answer by a spinner.
 */
export const SlowNetwork = {
  ...pattern(helpSearchStates.results),
  globals: { network: "slow" },
  play: async (context: Parameters<StateStory<typeof helpSearchStates.results.props>["play"]>[0]) => {
    const { canvas, canvasElement } = context;
    const status = () => canvasElement.querySelector('[data-hr~="search-status"]');
    await waitFor(() => expect(status()).toHaveTextContent("Searching"), { timeout: 5000 });
    await expect(canvas.queryAllByRole("option")).toHaveLength(0);
    await story(helpSearchStates.results).play(context);
  },
};

/**
 * There is no network. The page stays readable, and the telephone is emphasised, because it needs none.
 *
 * Do: keep every word that the customer typed. Don't: grey out the page.
 */
export const Offline = pattern({
  ...helpFaqStates.atRest,
  page: { online: false },
  shows: { text: /You are offline/ },
});

/**
 * For fraud, bereavement and danger, the rail comes before every answer from the start.
 *
 * Do: mark such topics `personFirst` in the content. Don't: put a form or a bot in between.
 */
export const PersonFirst = pattern(helpFaqStates.personFirst, async ({ canvasElement }) => {
  await expect(canvasElement.querySelector('[data-hr~="faq"]')?.firstElementChild).toHaveAttribute("data-risen");
});
