import { HelpFaq } from "@handrail/faq";
import { HelpSearch, type HelpSearchProps } from "@handrail/search";
import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { helpAnswerStates } from "../../../../packages/answer/src/HelpAnswer.states.js";

const { articles, faqs } = northwind.en.content;
const source = { kind: "local", articles: [...articles, ...faqs] } as const;
const billing = faqs.filter(({ topics }) => topics?.[0] === "billing").slice(0, 3);
const { notHelpful } = helpAnswerStates;
type Searched = Pick<HelpSearchProps, "source">;
const patience = { timeout: 5000 };

/**
 * What Handrail does when self-service fails. The rule is always the same: say plainly what happened, offer a person first, pass on what
 * the customer already tried, and never send them back to self-service.
 */
const meta = {
  title: "Patterns/When self-service ends",
  args: { source },
  parameters: { controls: { disable: true } },
} satisfies Meta<Searched>;
export default meta;
type Story = StoryObj<Searched>;

/**
 * The search finds no answer. It says so in one sentence, the rail rises, and an e-mail starts with the question.
 *
 * Do: let the customer go on typing. Don't: show unrelated articles as if they were answers.
 */
export const NoMatch: Story = {
  name: "No match",
  render: (args) => <HelpSearch {...args} defaultValue="zebra umbrella polka" />,
  play: async ({ canvas, canvasElement }) => {
    const risen = () => canvasElement.querySelector('[data-hr~="rail"][data-risen]');
    await waitFor(() => expect(risen()).toBeVisible(), patience);
    await expect(canvas.queryAllByRole("option")).toHaveLength(0);
  },
};

/**
 * The customer votes that an answer did not help. The rail rises at once, and no further question is asked.
 *
 * Do: keep the answer in view, so that the customer can read it out to a person. Don't: ask for reasons before you offer a person.
 */
export const DidNotHelp: Story = {
  name: "The answer did not help",
  render: () => notHelpful.render(notHelpful.props),
  play: async ({ canvasElement }) => {
    const risen = () => canvasElement.querySelector('[data-hr~="rail"][data-risen]');
    await waitFor(() => expect(risen()).toBeVisible(), patience);
  },
};

/**
 * The office is closed. The rail shows when it opens, in the time of the office and of the visitor, and marks the channels that work now.
 *
 * Do: leave the telephone number where it is. Don't: hide a channel because it is closed, or promise a time that you cannot keep.
 */
export const Closed: Story = {
  render: () => <HelpFaq items={billing} topic="billing" />,
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/opens .*08:00/))[0]).toBeVisible();
  },
};

/**
 * The network is slow. After a moment the search says that it is searching. The rail is there from the start.
 *
 * Do: show the last answer until the next one arrives. Don't: replace the answer by a spinner.
 */
export const Slow: Story = {
  name: "A slow network",
  render: (args) => <HelpSearch {...args} defaultValue="my bill is wrong" />,
  globals: { network: "slow" },
  play: async ({ canvas, canvasElement }) => {
    const status = () => canvasElement.querySelector('[data-hr~="search-status"]');
    await waitFor(() => expect(status()).toHaveTextContent("Searching"), patience);
    await expect(canvas.queryAllByRole("option")).toHaveLength(0);
    await expect((await canvas.findAllByRole("option", {}, patience))[0]).toHaveTextContent(/bill.* wrong/i);
  },
};

/**
 * There is no network. The page stays readable, and the telephone is emphasised, because it needs none.
 *
 * Do: keep every word that the customer typed. Don't: grey out the page.
 */
export const Offline: Story = {
  render: () => <HelpFaq items={billing} topic="billing" />,
  parameters: { handrail: { online: false } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/You are offline/))[0]).toBeVisible();
  },
};

/**
 * For fraud, bereavement and danger, the rail comes before every answer from the start.
 *
 * Do: mark such topics `personFirst` in the content. Don't: put a form or a bot in between.
 */
export const PersonFirst: Story = {
  name: "A person first",
  render: () => <HelpFaq items={faqs.filter(({ topics }) => topics?.[0] === "fraud")} topic="fraud" />,
  play: async ({ canvasElement }) => {
    const first = () => canvasElement.querySelector('[data-hr~="faq"]')?.firstElementChild;
    await waitFor(() => expect(first()).toHaveAttribute("data-risen"));
  },
};
