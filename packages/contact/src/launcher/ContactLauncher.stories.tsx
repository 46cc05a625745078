import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { loadPanel } from "../panel/loadPanel.js";
import { ContactRail } from "../rail/ContactRail.js";
import { ContactLauncher } from "./ContactLauncher.js";

const meta = {
  title: "Components/Contact/ContactLauncher",
  component: ContactLauncher,
  // The page waits little more than a second for the panel's code; a busy machine may need longer to compile it.
  beforeEach: async () => {
    await loadPanel();
  },
  // The provider renders it, so the story only needs a page.
  render: () => <p>A page without a rail.</p>,
} satisfies Meta<typeof ContactLauncher>;
export default meta;
type Story = StoryObj<typeof meta>;

const launcher = () => document.querySelector<HTMLElement>('[data-hr~="launcher"]');

/** Visible while no rail is on screen. */
export const Alone: Story = {
  play: async () => {
    await expect(launcher()).toBeVisible();
    await expect(launcher()?.querySelector("a")).toHaveAttribute("href", "tel:+37052000000");
  },
};

/** Hidden while a rail is on screen. */
export const RailInView: Story = {
  render: () => <ContactRail />,
  play: async () => {
    await waitFor(() => expect(launcher()).not.toBeVisible());
  },
};

/** Visible until the rail further down is on screen, and again afterwards. */
export const RailFurtherDown: Story = {
  render: () => (
    <div>
      <p style={{ height: "120vh" }}>A long page.</p>
      <ContactRail />
      <p style={{ height: "120vh" }}>And longer.</p>
    </div>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(launcher()).toBeVisible());
    canvasElement.querySelector('[data-hr~="rail"]')?.scrollIntoView({ block: "center" });
    await waitFor(() => expect(launcher()).not.toBeVisible());
    window.scrollTo(0, 0);
    await waitFor(() => expect(launcher()).toBeVisible());
  },
};

/** Visible for a rail that the host hides; an error in the console names the element that hides it. */
export const RailHiddenByHost: Story = {
  parameters: { handrail: { expectsErrors: true } },
  render: () => (
    <div style={{ opacity: 0 }}>
      <ContactRail />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(launcher()).toBeVisible());
    await waitFor(() => expect(canvasElement.querySelector("[data-obscured]")).not.toBeNull(), { timeout: 4000 });
    await expect(launcher()).toBeVisible();
  },
};

/** Above an element that covers the whole window. */
export const RisesAboveABanner: Story = {
  parameters: { handrail: { expectsErrors: true } },
  render: () => (
    <div>
      <ContactRail />
      <p
        style={{
          position: "fixed",
          inset: "0 0 0",
          zIndex: 99999,
          margin: 0,
          padding: 24,
          background: "var(--hr-color-surface)",
        }}
      >
        We and our 214 partners value your privacy.
      </p>
    </div>
  ),
  play: async () => {
    await waitFor(() => expect(launcher()?.matches(":popover-open")).toBe(true), { timeout: 5000 });
  },
};

/** At the top while it would cover the focused element (WCAG 2.2 2.4.11). */
export const GivesWayToFocus: Story = {
  render: () => (
    <div style={{ minHeight: "90vh", display: "grid", alignContent: "end", justifyItems: "end" }}>
      <button type="button">At the foot of the page</button>
    </div>
  ),
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "At the foot of the page" });
    button.focus();
    await waitFor(() => {
      const box = button.getBoundingClientRect();
      const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return expect(there).toBe(button);
    });
  },
};

/** "More ways" opens the panel. */
export const MoreWays: Story = {
  play: async () => {
    await userEvent.click(await screen.findByText("More ways"));
    await expect(await screen.findByRole("dialog", { name: "Talk to a person" })).toBeVisible();
  },
};

/** At night it links to a channel that works unattended. */
export const Closed: Story = { parameters: { handrail: { hours: "closed" } } };

/** Without a network. */
export const Offline: Story = { parameters: { handrail: { online: false } } };
