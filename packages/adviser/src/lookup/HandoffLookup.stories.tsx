import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { tried } from "../testing/handoffs.js";
import { HandoffLookup } from "./HandoffLookup.js";

const meta = {
  title: "Components/Adviser/HandoffLookup",
  component: HandoffLookup,
  args: { store: { get: async (reference) => (reference === "483917" ? tried : undefined) } },
} satisfies Meta<typeof HandoffLookup>;
export default meta;
type Story = StoryObj<typeof meta>;

async function enter(canvasElement: HTMLElement, number: string) {
  await userEvent.type(
    within(canvasElement).getByRole("textbox", { name: "The customer's number" }),
    `${number}{Enter}`,
  );
}

/** The field for the number that a customer reads out. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox")).toHaveAccessibleDescription(/Six digits/);
  },
};

/** With a space, as customers read it out. */
export const Found: Story = {
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "483 917");
    await expect(await canvas.findByText("Why is my November bill higher?")).toBeVisible();
  },
};

/** Misheard or expired. */
export const NotFound: Story = {
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "111111");
    await expect(await canvas.findByText(/found nothing for this number/)).toBeVisible();
  },
};

/** Too few digits. */
export const Invalid: Story = {
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "48");
    await expect(canvas.getByText("Enter the six digits of the number.")).toBeVisible();
  },
};

/** Before the store responds. */
export const Loading: Story = {
  args: { store: { get: () => new Promise(() => {}) } },
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "483917");
    await expect(canvas.getByText("Looking it up")).toBeVisible();
  },
};

/** The store fails. */
export const Failed: Story = {
  args: { store: { get: () => Promise.reject(new Error("The store failed.")) } },
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "483917");
    await expect(await canvas.findByText(/couldn't look it up/)).toBeVisible();
  },
};
