import type { HelpArticle } from "@handrail/core";
import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { Basic } from "./examples/basic.js";
import { HelpAnswer } from "./HelpAnswer.js";

const { articles } = northwind.en.content;

function find(id: string): HelpArticle {
  const article = articles.find((other) => other.id === id);
  if (!article) throw new Error(`The demo content has no article ${id}.`);
  return article;
}

const meta = {
  title: "Components/Answer/HelpAnswer",
  component: HelpAnswer,
  args: { article: find("bill-is-wrong"), related: articles },
} satisfies Meta<typeof HelpAnswer>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Text first, then who keeps it right, whether it helped, and what to read next. */
export const AtRest: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("article")).toHaveAccessibleName("My bill is wrong");
  },
};

/** After "No" the rail rises; the thanks do not send anyone round again. */
export const NotHelpful: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "No" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible());
  },
};

/** A vote can be changed. The last one counts, and the rail rests again. */
export const VoteChanged: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "No" }));
    await userEvent.click(canvas.getByRole("button", { name: "Yes" }));
    await expect(canvas.getByRole("button", { name: "Yes" })).toHaveAttribute("aria-pressed", "true");
    await waitFor(() => expect(canvasElement.querySelector('[data-hr~="rail"][data-risen]')).toBeNull());
  },
};

/** A table and a figure. */
export const FigureAndTable: Story = { args: { article: find("router-lights") } };

/** Past its review date, it says so. */
export const Stale: Story = {
  args: { article: { ...find("bill-is-wrong"), reviewBy: "2026-10-01" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/was due to be checked on/)).toBeVisible();
  },
};

/** Fraud and bereavement go to a person first: the rail stands above the text. */
export const PersonFirst: Story = { args: { article: find("when-a-customer-has-died") } };

/** Nobody's name, no dates, nothing related. */
export const Bare: Story = { render: () => <Basic /> };

const long = "Rechtsschutzversicherungsgesellschaften".repeat(5);

/** A word that does not break. */
export const LongText: Story = { args: { article: { ...find("bill-is-wrong"), title: long } } };

/** Out of hours. */
export const Closed: Story = { parameters: { handrail: { hours: "closed" } } };

/** Without a network. */
export const Offline: Story = { parameters: { handrail: { online: false } } };
