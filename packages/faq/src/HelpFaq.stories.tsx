import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Basic } from "./examples/basic.js";
import { Parts } from "./examples/parts.js";
import { HelpFaq } from "./HelpFaq.js";

const billing = northwind.en.content.faqs.filter(({ topics }) => topics?.[0] === "billing");
const [first] = billing;

const meta = {
  title: "Components/FAQ/HelpFaq",
  component: HelpFaq,
  args: { items: billing.slice(0, 5), topic: "billing" },
} satisfies Meta<typeof HelpFaq>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Questions on native `<details>`, and a person at the foot. */
export const AtRest: Story = {
  play: async ({ canvasElement }) => {
    const open = canvasElement.querySelectorAll("details[open]");
    await expect(open.length).toBe(0);
    const [count, button] = canvasElement.querySelector('[data-hr~="faq-tools"]')?.children ?? [];
    await expect(count).toHaveTextContent("5 questions");
    // One calm line: the two stand side by side, in the middle of the row.
    const middle = (element?: Element) => {
      const { top = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return top + height / 2;
    };
    await expect(Math.abs(middle(count) - middle(button))).toBeLessThan(1);
  },
};

/** Only once it is open does it ask whether the answer helped. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector("summary");
    await userEvent.click(summary ?? canvasElement);
    const item = within(canvasElement.querySelector("details") ?? canvasElement);
    await expect(await item.findByText("Did this answer your question?")).toBeVisible();
  },
};

/** "No" makes the rail rise, with the question carried along. */
export const NotHelpful: Story = {
  args: { defaultValue: first ? [first.id] : [] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "No" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible());
    await expect(canvas.getByText("Thank you. A person can take it from here.")).toBeVisible();
  },
};

/** All at once, for reading, searching and printing. */
export const OpenAll: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Open all" }));
    await waitFor(() => expect(canvasElement.querySelectorAll("details[open]").length).toBe(5));
    await expect(canvas.getByRole("button", { name: "Close all" })).toBeVisible();
  },
};

/** Followed as `#id`, a question opens. */
export const DeepLink: Story = {
  play: async ({ canvasElement }) => {
    window.location.hash = `#${first?.id}`;
    await waitFor(() => expect(canvasElement.querySelector("details")?.open).toBe(true));
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
  },
};

/** A topic that goes to a person first: the rail stands above the questions. */
export const PersonFirst: Story = {
  args: { items: northwind.en.content.faqs.filter(({ topics }) => topics?.includes("fraud")), topic: "fraud" },
};

/** Nothing to show yet is no reason to leave anyone alone. */
export const Empty: Story = {
  args: { items: [], topic: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("There are no questions here yet.")).toBeVisible();
  },
};

const long = "Rechtsschutzversicherungsgesellschaften ".repeat(6);

/** Words that do not break and a question that does not end. */
export const LongText: Story = {
  args: { items: [{ id: "long", title: long, text: long.repeat(8) }], defaultValue: ["long"], topic: undefined },
};

function Broken(): ReactElement {
  throw new Error("A consumer's own part broke.");
}

/** What a team adds throws: that part gives way, the person stays. */
export const SlotThrows: Story = {
  args: { children: <Broken /> },
  parameters: { handrail: { expectsErrors: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("This part did not load")).toBeVisible();
  },
};

/** Out of hours, offline: the strip says so, and what works now is marked. */
export const ClosedAndOffline: Story = { parameters: { handrail: { hours: "closed", online: false } } };

/** An id, a question and plain text are enough. */
export const PlainText: Story = { render: () => <Basic /> };

/** From parts, with something of your own under the answer. */
export const FromParts: Story = { render: () => <Parts /> };
