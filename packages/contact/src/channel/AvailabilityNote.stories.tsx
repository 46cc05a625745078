import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AvailabilityNote } from "./AvailabilityNote.js";

const meta = {
  title: "Components/Contact/AvailabilityNote",
  component: AvailabilityNote,
  render: (args) => (
    <p>
      Our help line: <AvailabilityNote {...args} />
    </p>
  ),
} satisfies Meta<typeof AvailabilityNote>;
export default meta;
type Story = StoryObj<typeof meta>;

/** In your own sentence. */
export const Open: Story = {
  args: { channel: "phone" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Open until 18:00/)).toBeVisible();
  },
};

/** At night. */
export const Closed: Story = {
  args: { channel: "phone" },
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Opens /)).toBeVisible();
  },
};

/** On a holiday, with its name. */
export const Holiday: Story = {
  args: { channel: "phone" },
  parameters: { handrail: { hours: "holiday" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Christmas/)).toBeVisible();
  },
};
