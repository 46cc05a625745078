import { defineContacts } from "@handrail/core";
import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { Basic } from "../examples/basic.js";
import { HandrailProvider } from "../provider/HandrailProvider.js";
import { ContactRail } from "./ContactRail.js";

const meta = {
  title: "Components/Contact/ContactRail",
  component: ContactRail,
} satisfies Meta<typeof ContactRail>;
export default meta;
type Story = StoryObj<typeof meta>;

// The launcher, out of view, offers the same.
function inRail(canvas: HTMLElement) {
  return within(canvas.querySelector<HTMLElement>('[data-hr~="rail"]') ?? canvas);
}

/** Who can help, until when, and links that reach them. */
export const AtRest: Story = {
  play: async ({ canvasElement }) => {
    const rail = inRail(canvasElement);
    await expect(await rail.findByText(/until 18:00 \(your 16:00\)/)).toBeVisible();
    await expect(rail.getByRole("link", { name: "Call +370 5 200 0000" })).toHaveAttribute("href", "tel:+37052000000");
  },
};

/** The topic is known, so the rail says what about. */
export const WithTopic: Story = {
  args: { topic: "outages" },
  play: async ({ canvasElement }) => {
    const emphasised = canvasElement.querySelector('[data-hr~="rail-action"][data-emphasised]');
    await expect(emphasised).toHaveTextContent("Call +370 5 200 0911 · Fault line");
  },
};

/** Self-service did not answer: the rail rises, and says what an e-mail will start with. */
export const Risen: Story = {
  args: { risen: true, question: "can i keep my number in portugal" },
  play: async ({ canvasElement }) => {
    const mail = inRail(canvasElement).getByRole("link", { name: "E-mail" });
    await expect(decodeURIComponent(mail.getAttribute("href") ?? "")).toContain("can i keep my number in portugal");
  },
};

/** Nobody is there now: what works now is marked, and the order stays. */
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

/** A holiday, by its name. */
export const Holiday: Story = {
  parameters: { handrail: { hours: "holiday" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/closed today: Christmas/)).toBeVisible();
  },
};

/** Without a network the telephone still works. */
export const Offline: Story = {
  parameters: { handrail: { online: false } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/You are offline/)).toBeVisible();
    await expect(canvasElement.querySelector("[data-emphasised]")).toHaveAttribute("href", "tel:+37052000000");
  },
};

/** Fraud and bereavement: a person first, in the words of the topic. */
export const PersonFirst: Story = { args: { topic: "fraud" } };

/** "More ways" opens the panel; focus comes back when it closes. */
export const MoreWays: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(inRail(canvasElement).getByText("More ways"));
    await expect(await screen.findByRole("dialog", { name: "Talk to a person" })).toBeVisible();
  },
};

/** Escape closes the panel, and focus is where it was. */
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

/** One channel is enough. */
export const OneChannel: Story = {
  parameters: { handrail: { bare: true } },
  render: () => (
    <HandrailProvider contacts={defineContacts([{ kind: "email", address: "help@example.com" }])}>
      <ContactRail />
    </HandrailProvider>
  ),
};

/** The ten lines a team starts with. */
export const FirstSteps: Story = { parameters: { handrail: { bare: true } }, render: () => <Basic /> };

/** In a narrow column the actions fill the line. */
export const Narrow: Story = {
  render: () => (
    <div style={{ width: 280 }}>
      <ContactRail />
    </div>
  ),
};

/** As many channels as there are: three actions, the rest under "More ways". */
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

/** Names, numbers and addresses longer than anyone planned for: nothing is cut off. */
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

/** Risen in a narrow column. */
export const NarrowAndRisen: Story = {
  render: () => (
    <div style={{ width: 280 }}>
      <ContactRail risen question="can i keep my number in portugal" />
    </div>
  ),
};
