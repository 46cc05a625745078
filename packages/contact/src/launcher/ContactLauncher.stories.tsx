import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { ContactRail } from "../rail/ContactRail.js";
import { ContactLauncher } from "./ContactLauncher.js";

const meta = {
  title: "Components/Contact/ContactLauncher",
  component: ContactLauncher,
  // The provider draws it: a story has nothing to add but a page.
  render: () => <p>A page without a rail.</p>,
} satisfies Meta<typeof ContactLauncher>;
export default meta;
type Story = StoryObj<typeof meta>;

const launcher = () => document.querySelector<HTMLElement>('[data-hr~="launcher"]');

/** No rail on screen: the pill is there. */
export const Alone: Story = {
  play: async () => {
    await expect(launcher()).toBeVisible();
    await expect(launcher()?.querySelector("a")).toHaveAttribute("href", "tel:+37052000000");
  },
};

/** A rail on screen: the pill makes room. */
export const RailInView: Story = {
  render: () => <ContactRail />,
  play: async () => {
    await waitFor(() => expect(launcher()).not.toBeVisible());
  },
};

/** The rail is further down: the pill is there until it is reached, and again after. */
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

/** A rail that a host hides does not count, and an error in the console says what hides it. */
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

/** Something lies over the whole window: the launcher rises above it. */
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

/** What has focus is never covered (WCAG 2.2 2.4.11): the pill moves to the other edge. */
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

/** "More ways" opens the panel from here, too. */
export const MoreWays: Story = {
  play: async () => {
    await userEvent.click(await screen.findByText("More ways"));
    await expect(await screen.findByRole("dialog", { name: "Talk to a person" })).toBeVisible();
  },
};

/** Nobody is there now: the pill offers what works. */
export const Closed: Story = { parameters: { handrail: { hours: "closed" } } };

/** Without a network. */
export const Offline: Story = { parameters: { handrail: { online: false } } };
