import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { ContactPage } from "./ContactPage.js";

const meta = {
  title: "Components/Contact/ContactPage",
  component: ContactPage,
} satisfies Meta<typeof ContactPage>;
export default meta;
type Story = StoryObj<typeof meta>;

/** All channels, with the measured wait; those that work now come first. */
export const Open: Story = {
  play: async ({ canvas }) => {
    const now = await canvas.findByRole("list", { name: "Available now" });
    await expect(now.querySelector("a")).toHaveAttribute("href", "tel:+37052000000");
    await expect(canvas.getByText("About 4 minutes to wait (our telephone system, 2 minutes ago)")).toBeVisible();
    await expect(canvas.getByText(/Text relay calls are welcome/)).toBeVisible();
  },
};

/** A chosen topic moves its channels to the top and removes none. */
export const TopicChosen: Story = {
  play: async ({ canvas }) => {
    const before = (await canvas.findAllByRole("link")).length;
    await userEvent.click(canvas.getByRole("radio", { name: "Faults and outages" }));
    await expect(canvas.getAllByRole("link")[0]).toHaveAttribute("href", "tel:+37052000911");
    await expect(canvas.getAllByRole("link").length).toBe(before);
  },
};

/** The page passes on a topic from its address. */
export const ForATopic: Story = {
  args: { topic: "billing" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("radio", { name: /bill/i })).toBeChecked();
  },
};

/** At night: channels that work unattended first, then the others with when they open. */
export const Closed: Story = {
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("list", { name: "Write at any time" })).toBeVisible();
    await expect(canvas.queryByText(/to wait/)).toBeNull();
  },
};

/** On a holiday. */
export const Holiday: Story = {
  parameters: { handrail: { hours: "holiday" } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/Christmas/))[0]).toBeVisible();
  },
};

/** Without a network. */
export const Offline: Story = {
  parameters: { handrail: { online: false } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText("Works without the internet"))[0]).toBeVisible();
  },
};
