import type { JourneyInput } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { ContactPage } from "../channels/ContactPage.js";
import { useHandrail } from "../context/HandrailContext.js";
import { HandrailProvider } from "../provider/HandrailProvider.js";
import { sends } from "../testing/transports.js";
import { ContactForm } from "./ContactForm.js";

const meta = {
  title: "Components/Contact/ContactForm",
  component: ContactForm,
  args: { action: "/contact/form", transport: sends },
  decorators: [(story) => <div style={{ maxWidth: 640, margin: "0 auto" }}>{story()}</div>],
} satisfies Meta<typeof ContactForm>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A provider whose journey holds what the customer tried before they opened the form. */
function AfterTrying({ inputs, children }: { inputs: readonly JourneyInput[]; children: ReactNode }) {
  const { contacts, messages, topics, now, timeZone, online } = useHandrail();
  const journey = createJourney();
  for (const input of inputs) journey.record(input);
  return (
    <HandrailProvider
      contacts={contacts}
      messages={messages}
      topics={topics}
      timeZone={timeZone}
      online={online}
      journey={journey}
      {...(now && { now })}
    >
      {children}
    </HandrailProvider>
  );
}

const tried: readonly JourneyInput[] = [
  { type: "search.performed", query: "why was i charged twice", results: 0, confidence: "none" },
  { type: "search.performed", query: "two payments for card 4111 1111 1111 1111", results: 2, confidence: "unsure" },
  { type: "article.viewed", articleId: "read-bill", title: "What each line of your bill means" },
  { type: "article.voted", articleId: "read-bill", title: "What each line of your bill means", helpful: false },
  { type: "walkthrough.started", walkthroughId: "bill", title: "Check your payments" },
  { type: "practice.failed", walkthroughId: "bill", stepId: "Compare the two amounts" },
];

/** An empty form. Optional fields are marked; the others are required. */
export const Empty: Story = {};

/** Every field that a form can have. */
export const AllFields: Story = {
  args: {
    fields: { name: "optional", email: "required", phone: "optional", subject: "required" },
    attachments: { accept: "image/*,.pdf", maxSize: 10_000_000, maxCount: 5 },
    topic: "billing",
  },
};

/** A required checkbox, where the law requires consent. It is never ticked in advance. */
export const Consent: Story = {
  args: { consent: "I agree that Northwind keeps my message for a year, to answer it and to learn from it." },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: /e-mail/ }), "jonas@example.com");
    await userEvent.type(canvas.getByRole("textbox", { name: /message/ }), "My bill is wrong.");
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(canvas.getByRole("alert", { name: "There is a problem" })).toHaveFocus());
  },
};

/** The text typed before the page was left is restored. */
export const Draft: Story = {
  args: { action: "/contact/draft" },
  beforeEach: () => {
    const draft = { name: "Jonas", email: "jonas@example.com", phone: "", subject: "", message: "My bill for May is" };
    sessionStorage.setItem("handrail:draft:/contact/draft", JSON.stringify(draft));
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/We saved what you wrote/)).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: /message/ })).toHaveValue("My bill for May is");
  },
};

/** On a shared device the draft is not stored. */
export const SharedDevice: Story = {
  args: { action: "/contact/shared", draft: "memory" },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: /message/ }), "Not for the next visitor");
    await expect(JSON.stringify({ ...sessionStorage })).not.toContain("Not for the next visitor");
  },
};

/** Validation errors: in a summary that takes focus, and beside each field. */
export const Errors: Story = {
  args: { fields: { name: "required", email: "required", phone: "optional" } },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: /e-mail/ }), "jonas@");
    await userEvent.type(canvas.getByRole("textbox", { name: /telephone/ }), "12");
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    const summary = canvas.getByRole("alert", { name: "There is a problem" });
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(within(summary).getAllByRole("link")).toHaveLength(4);
  },
};

async function choose(canvasElement: HTMLElement, files: readonly File[]) {
  const input = canvasElement.querySelector('input[type="file"]');
  if (input) await fireEvent.change(input, { target: { files } });
}

/** Two attached files, each with a button to remove it. */
export const Attachments: Story = {
  args: { attachments: { accept: "image/*,.pdf", maxSize: 2_000_000, maxCount: 3 } },
  play: async ({ canvas, canvasElement }) => {
    const names = ["bill-may.pdf", "a photograph of the router with all of its lights red, taken on Sunday.jpeg"];
    const types = ["application/pdf", "image/jpeg"];
    await choose(
      canvasElement,
      names.map((name, index) => new File(["x".repeat(40_000)], name, { type: types[index] ?? "" })),
    );
    await expect(canvas.getByRole("button", { name: "Remove bill-may.pdf" })).toBeVisible();
  },
};

/** A file that is too large, and one of a type that is not accepted. */
export const AttachmentsRefused: Story = {
  args: { attachments: { accept: "image/*,.pdf", maxSize: 1000, maxCount: 2 } },
  play: async ({ canvas, canvasElement }) => {
    await choose(canvasElement, [
      new File(["x".repeat(4000)], "scan.pdf", { type: "application/pdf" }),
      new File(["x"], "setup.exe", { type: "application/octet-stream" }),
      new File(["x"], "lights.png", { type: "image/png" }),
    ]);
    await expect(canvas.getByText(/scan.pdf is larger than/)).toBeVisible();
    await expect(canvas.getByText(/We can't open setup.exe/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Remove lights.png" })).toBeVisible();
  },
};

/** The handoff: what the customer already tried, redacted, to read, edit and agree to pass on. */
export const Handoff: Story = {
  args: { context: { product: "Fibre 500" } },
  render: (args) => (
    <AfterTrying inputs={tried}>
      <ContactForm {...args} />
    </AfterTrying>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole("checkbox")).not.toBeChecked();
    await expect(canvasElement).not.toHaveTextContent("4111 1111");
  },
};

/** A handoff that the customer edits: one entry is removed, and another is being changed. */
export const EditedHandoff: Story = {
  ...Handoff,
  play: async ({ canvas }) => {
    const box = await canvas.findByRole("checkbox");
    await userEvent.click(canvas.getByRole("button", { name: /^Remove What each line/ }));
    await expect(box).toHaveFocus();
    await userEvent.click(box);
    await userEvent.click(canvas.getByRole("button", { name: "Change why was i charged twice" }));
    await userEvent.keyboard(" in May");
    await expect(canvas.getByRole("textbox", { name: "Searched for" })).toHaveValue("why was i charged twice in May");
  },
};

/** Without a transport the browser posts the form. */
export const WithoutATransport: Story = { args: { transport: undefined } };

/** A form below the channels of a contact page. */
export const OnAContactPage: Story = {
  decorators: [(story) => <ContactPage>{story()}</ContactPage>],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Send" })).toBeInTheDocument();
  },
};

/** A message that is longer than the maximum. */
export const LongText: Story = {
  args: { action: "/contact/long" },
  play: async ({ canvas }) => {
    const field = canvas.getByRole("textbox", { name: /message/ });
    await fireEvent.change(field, { target: { value: "Donaudampfschifffahrtsgesellschaft ".repeat(300) } });
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(field).toHaveAccessibleDescription("Shorten your message to 10000 characters");
  },
};
