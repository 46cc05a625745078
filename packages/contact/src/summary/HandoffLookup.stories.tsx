import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { tried } from "../testing/handoffs.js";
import { HandoffLookup } from "./HandoffLookup.js";

const meta = {
  title: "Components/Contact/HandoffLookup",
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

/** Where an adviser types the number that a customer reads out. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox")).toHaveAccessibleDescription(/Six digits/);
  },
};

/** As the customer says it, with a pause. */
export const Found: Story = {
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "483 917");
    await expect(await canvas.findByText("Why is my November bill higher?")).toBeVisible();
  },
};

/** Misheard, or too old. */
export const NotFound: Story = {
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "111111");
    await expect(await canvas.findByText(/nothing under this number/)).toBeVisible();
  },
};

/** Not a number yet. */
export const Invalid: Story = {
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "48");
    await expect(canvas.getByText("Enter the six digits of the number.")).toBeVisible();
  },
};

/** While the store answers. */
export const Loading: Story = {
  args: { store: { get: () => new Promise(() => {}) } },
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "483917");
    await expect(canvas.getByText("Looking for it")).toBeVisible();
  },
};

/** The store does not answer. */
export const Failed: Story = {
  args: { store: { get: () => Promise.reject(new Error("The store does not answer.")) } },
  play: async ({ canvas, canvasElement }) => {
    await enter(canvasElement, "483917");
    await expect(await canvas.findByText(/could not be looked up/)).toBeVisible();
  },
};
