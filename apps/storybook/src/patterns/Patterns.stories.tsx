import { HelpFaq } from "@handrail/faq";
import { HelpSearch, type HelpSearchProps } from "@handrail/search";
import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";

const { articles, faqs } = northwind.en.content;
const source = { kind: "local", articles: [...articles, ...faqs] } as const;
const billing = faqs.filter(({ topics }) => topics?.[0] === "billing").slice(0, 3);
type Searched = Pick<HelpSearchProps, "source">;
const patience = { timeout: 5000 };

/**
 * What Handrail does when self-service comes to its end. In each of these the rule is the same: say plainly what happened,
 * put a person first, take along what is known already, and send nobody round again.
 */
const meta = {
  title: "Patterns/When self-service ends",
  args: { source },
  parameters: { controls: { disable: true } },
} satisfies Meta<Searched>;
export default meta;
type Story = StoryObj<Searched>;

/**
 * Nothing fits. The search says so in a sentence, the rail rises, and an e-mail begins with the question.
 *
 * Do: let the customer go on typing. Don't: show the ten articles that are least unlike the question as if they were answers.
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
 * An answer that did not answer. One press says so; the rail rises and thanks, and nothing more is asked.
 *
 * Do: keep the answer in view, to be read out to a person. Don't: ask for reasons before the person is offered.
 */
export const DidNotHelp: Story = {
  name: "The answer did not help",
  render: () => <HelpFaq items={billing} topic="billing" defaultValue={billing.slice(0, 1).map(({ id }) => id)} />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "No" }));
    const risen = () => canvasElement.querySelector('[data-hr~="rail"][data-risen]');
    await waitFor(() => expect(risen()).toBeVisible(), patience);
  },
};

/**
 * Nobody is there now. The rail says from when, in the office’s time and the visitor’s, and marks what works at this hour.
 *
 * Do: leave the number where it is, as text. Don't: hide a channel because it is closed, or promise a time nobody keeps.
 */
export const Closed: Story = {
  render: () => <HelpFaq items={billing} topic="billing" />,
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/opens .*08:00/))[0]).toBeVisible();
  },
};

/**
 * The network is slow. After a moment the search says that it is under way; the person was there before it.
 *
 * Do: keep what was found before until there is something better. Don't: put anything that turns round in the answer's place.
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
 * There is no network. What is on the page stays readable, and the phone, which needs none, is what is marked.
 *
 * Do: keep every word that was typed. Don't: grey the page out.
 */
export const Offline: Story = {
  render: () => <HelpFaq items={billing} topic="billing" />,
  parameters: { handrail: { online: false } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/You are offline/))[0]).toBeVisible();
  },
};

/**
 * Fraud, bereavement, danger: the person stands above every answer, from the start.
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
