import { defineContacts } from "@handrail/core";
import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { Layout } from "../examples/basic.js";
import { loadPanel } from "../panel/loadPanel.js";
import { HandrailProvider } from "../provider/HandrailProvider.js";
import { ContactRail } from "./ContactRail.js";

const meta = {
  title: "Components/Contact/ContactRail",
  component: ContactRail,
  // The page waits little more than a second for the panel's code; a busy machine may need longer to compile it.
  beforeEach: async () => {
    await loadPanel();
  },
} satisfies Meta<typeof ContactRail>;
export default meta;
type Story = StoryObj<typeof meta>;

// The hidden launcher has the same links.
function inRail(canvas: HTMLElement) {
  return within(canvas.querySelector<HTMLElement>('[data-hr~="rail"]') ?? canvas);
}

/** The availability, and links that open channels. */
export const AtRest: Story = {
  play: async ({ canvasElement }) => {
    const rail = inRail(canvasElement);
    await expect(await rail.findByText(/until 18:00 \(your 16:00\)/)).toBeVisible();
    await expect(rail.getByRole("link", { name: "Call +370 5 200 0000" })).toHaveAttribute("href", "tel:+37052000000");
  },
};

/** With a topic, the rail names it and emphasises its channel. */
export const WithTopic: Story = {
  args: { topic: "outages" },
  play: async ({ canvasElement }) => {
    const emphasised = canvasElement.querySelector('[data-hr~="rail-action"][data-emphasised]');
    await expect(emphasised).toHaveTextContent("Call +370 5 200 0911 · Fault line");
  },
};

/** The risen rail shows the text that an e-mail will start with. */
export const Risen: Story = {
  args: { risen: true, question: "can i keep my number in portugal" },
  play: async ({ canvasElement }) => {
    const mail = inRail(canvasElement).getByRole("link", { name: "E-mail" });
    await expect(decodeURIComponent(mail.getAttribute("href") ?? "")).toContain("can i keep my number in portugal");
  },
};

/** At night the emphasis moves to a channel that works now; the order stays. */
export const Closed: Story = {
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/opens tomorrow 08:00 \(your 06:00\)/)).toBeVisible();
    await expect(canvasElement.querySelector("[data-presence]")).toHaveAttribute("data-presence", "closed");
  },
};

/** Risen at night. */
export const ClosedAndRisen: Story = {
  args: { risen: true, question: "why was I charged twice" },
  parameters: { handrail: { hours: "closed" } },
};

/** On a holiday, with its name. */
export const Holiday: Story = {
  parameters: { handrail: { hours: "holiday" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/closed today: Christmas/)).toBeVisible();
  },
};

/** Without a network the telephone is emphasised. */
export const Offline: Story = {
  parameters: { handrail: { online: false } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/You are offline/)).toBeVisible();
    await expect(canvasElement.querySelector("[data-emphasised]")).toHaveAttribute("href", "tel:+37052000000");
  },
};

/** A topic with `personFirst`, such as fraud or bereavement. */
export const PersonFirst: Story = { args: { topic: "fraud" } };

/** "More ways" opens the panel. */
export const MoreWays: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(inRail(canvasElement).getByText("More ways"));
    await expect(await screen.findByRole("dialog", { name: "Talk to a person" })).toBeVisible();
  },
};

/** Escape closes the panel and returns focus. */
export const PanelClosedAgain: Story = {
  play: async ({ canvasElement }) => {
    const more = inRail(canvasElement).getByText("More ways");
    await userEvent.click(more);
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(more).toHaveFocus());
  },
};

/** A single channel. */
export const OneChannel: Story = {
  parameters: { handrail: { bare: true } },
  render: () => (
    <HandrailProvider contacts={defineContacts([{ kind: "email", address: "help@example.com" }])}>
      <ContactRail />
    </HandrailProvider>
  ),
};

/** The example of the five-minute start. */
export const FirstSteps: Story = { parameters: { handrail: { bare: true } }, render: () => <Layout /> };

/** In a narrow column, each action fills the line. */
export const Narrow: Story = {
  render: () => (
    <div style={{ width: 280 }}>
      <ContactRail />
    </div>
  ),
};

/** Many channels: three actions, the rest under "More ways". */
export const ManyChannels: Story = {
  play: async ({ canvasElement }) => {
    const rail = canvasElement.querySelector('[data-hr~="rail"]');
    await expect(rail?.querySelectorAll('[data-hr~="rail-action"]').length).toBe(2);
    await expect(rail?.querySelectorAll("details a").length).toBe(northwind.en.contacts.length - 2);
  },
};

const long = defineContacts([
  {
    kind: "phone",
    label: "Beschwerdemanagement und Kundenzufriedenheitsbeauftragte",
    number: "+49301234567890;ext=12345",
    display: "+49 30 1234567890 Durchwahl 12345",
  },
  { kind: "email", address: "rechtsschutzversicherungsgesellschaften@donaudampfschifffahrt.example" },
  { kind: "visit", address: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch", href: "https://map.example" },
]);

/** Very long names, numbers and addresses are not cut off. */
export const LongText: Story = {
  parameters: { handrail: { bare: true } },
  render: () => (
    <HandrailProvider contacts={long}>
      <ContactRail />
    </HandrailProvider>
  ),
  play: async ({ canvasElement }) => {
    const rail = canvasElement.querySelector('[data-hr~="rail"]');
    await expect(rail?.scrollWidth).toBeLessThanOrEqual(rail?.clientWidth ?? 0);
  },
};

/** The risen rail in a narrow column. */
export const NarrowAndRisen: Story = {
  render: () => (
    <div style={{ width: 280 }}>
      <ContactRail risen question="can i keep my number in portugal" />
    </div>
  ),
};
