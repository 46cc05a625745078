import type { Walkthrough } from "@handrail/core";
import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { DeskScreen } from "./examples/DeskScreen.js";
import { ShopScreen } from "./examples/ShopScreen.js";
import { Tour } from "./Tour.js";

function find(id: string, locale: "en" | "lt" = "en"): Walkthrough {
  const walkthrough = northwind[locale].content.walkthroughs.find((other) => other.id === id);
  if (!walkthrough) throw new Error(`The demo content has no walkthrough ${id}.`);
  return walkthrough;
}

const firstDay = find("adviser-first-day");

const meta = {
  title: "Components/Walkthrough/Tour",
  component: Tour,
  args: { walkthrough: firstDay, defaultOpen: true },
  render: (args) => (
    <DeskScreen>
      <Tour {...args} />
    </DeskScreen>
  ),
} satisfies Meta<typeof Tour>;
export default meta;
type Story = StoryObj<typeof meta>;

const card = () => screen.findByRole("dialog");
const next = async () => userEvent.click(await screen.findByRole("button", { name: "Next" }));

/** A new adviser's first day: the first step, on the adviser's own screen. */
export const FirstStep: Story = {
  play: async () => {
    await expect(await card()).toHaveAccessibleName(firstDay.steps[0].title);
    await waitFor(() => expect(document.activeElement).toHaveTextContent(firstDay.steps[0].title));
  },
};

/** From step to step and back; nothing advances by itself. */
export const NextAndBack: Story = {
  play: async () => {
    await next();
    await expect(await screen.findByText("Step 2 of 6")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    await expect(await screen.findByText("Step 1 of 6")).toBeInTheDocument();
  },
};

/** The page stays operable: what a step is about can be pressed. */
export const TargetStaysOperable: Story = {
  args: { defaultStep: 4 },
  play: async ({ canvas }) => {
    await card();
    await userEvent.click(canvas.getByRole("button", { name: /^Take over/ }));
    await expect(canvas.getByText("You have taken over this case.")).toBeVisible();
  },
};

/** Escape leaves, and focus goes back to where it was. */
export const Leaving: Story = {
  args: { defaultOpen: false },
  render: (args) => (
    <WithStart>{(open, onOpenChange) => <Tour {...args} open={open} onOpenChange={onOpenChange} />}</WithStart>
  ),
  play: async ({ canvas }) => {
    const start = canvas.getByRole("button", { name: "Show me round" });
    await userEvent.click(start);
    await card();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(start).toHaveFocus();
  },
};

/** A part of the screen that is not there: the step says so, and the rail rises. */
export const TargetMissing: Story = {
  args: { walkthrough: { ...firstDay, steps: [{ ...firstDay.steps[0], target: "#gone" }, firstDay.steps[0]] } },
  play: async () => {
    const missing = await screen.findByText("This part of the screen isn't here");
    await waitFor(() => expect(missing).toBeVisible());
  },
};

/** A selector that is no selector is content, and does no harm. */
export const BadSelector: Story = {
  args: { walkthrough: { ...firstDay, steps: [{ ...firstDay.steps[0], target: "[[" }] } },
  play: async () => {
    const missing = await screen.findByText("This part of the screen isn't here");
    await waitFor(() => expect(missing).toBeVisible());
  },
};

/** The last step ends the tour; it can be taken again. */
export const Finishing: Story = {
  args: { defaultStep: 5 },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Finish" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  },
};

/** A customer's first visit. */
export const FirstVisit: Story = {
  args: { walkthrough: find("first-visit") },
  render: (args) => (
    <ShopScreen>
      <Tour {...args} />
    </ShopScreen>
  ),
};

const long = "Rechtsschutzversicherungsgesellschaften ".repeat(12);

/** Words that do not break. */
export const LongText: Story = {
  args: { walkthrough: { ...firstDay, steps: [{ ...firstDay.steps[0], title: long }] } },
};

/** Out of hours. */
export const Closed: Story = { parameters: { handrail: { hours: "closed" } } };

function WithStart({ children }: { children: (open: boolean, onOpenChange: (open: boolean) => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <DeskScreen>
      <button type="button" onClick={() => setOpen(true)}>
        Show me round
      </button>
      {children(open, setOpen)}
    </DeskScreen>
  );
}
