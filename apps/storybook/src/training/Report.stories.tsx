import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { TeamReport } from "./TeamReport.js";

/** What the lead of a team sees: who is how far, which questions people miss, and who asked for help. It ranks nobody. */
const meta = {
  title: "Staff training/Report for the team lead",
  component: TeamReport,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true }, handrail: { timeZone: "Europe/Vilnius" } },
} satisfies Meta<typeof TeamReport>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A team of four in three courses. */
export const Team: Story = {
  name: "A team of four",
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText("Rūta Rimkutė"))[0]).toBeVisible();
  },
};

/** In Lithuanian. */
export const Lithuanian: Story = {
  name: "In Lithuanian",
  globals: { language: "lt" },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText("Kaip klientai naudojasi pagalbos centru"))[0]).toBeVisible();
  },
};
