import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { hostile, nothingTried, tried } from "../testing/handoffs.js";
import { HandoffSummary } from "./HandoffSummary.js";

const meta = {
  title: "Components/Adviser/HandoffSummary",
  component: HandoffSummary,
  args: { handoff: tried },
} satisfies Meta<typeof HandoffSummary>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The question, what failed, what they tried, for how long, the product and the language. */
export const AtAGlance: Story = {
  play: async ({ canvas }) => {
    const summary = within(canvas.getByRole("region", { name: "What the customer already tried" }));
    await expect(summary.getByText("Why is my November bill higher?")).toBeVisible();
    await expect(summary.getByText("11 minutes")).toBeVisible();
    await expect(summary.getByRole("button", { name: "Copy as text" })).toBeVisible();
  },
};

/** Every item, the latest first. */
export const Details: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("Show everything"));
    await expect(canvas.getByText("Moved house; TV added", { exact: false })).toBeVisible();
  },
};

/** With the number that the customer read out. */
export const WithNumber: Story = {
  args: { handoff: { ...tried, reference: "483917" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("483 917")).toBeVisible();
  },
};

/** A customer who tried nothing. */
export const NothingTried: Story = {
  args: { handoff: nothingTried },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Nothing on this site.")).toBeVisible();
  },
};

/** Arabic, a text without spaces, and HTML, which is shown as text. */
export const OtherDirections: Story = {
  args: { handoff: hostile },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector("img, script")).toBeNull();
    const summary = canvas.getByRole("region", { name: "What the customer already tried" });
    await expect(summary.scrollWidth).toBeLessThanOrEqual(summary.clientWidth);
  },
};
