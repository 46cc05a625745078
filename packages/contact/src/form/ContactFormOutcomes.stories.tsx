import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { outboxOf } from "../testing/outboxOf.js";
import {
  accepts,
  breaksOff,
  fakeTransport,
  givesNoNumber,
  handsOver,
  hangs,
  isBusy,
  refuses,
  sends,
} from "../testing/transports.js";
import { ContactForm, type ContactFormProps } from "./ContactForm.js";

/** The status of a message after Send. Its text stays until it has arrived, and the rail stays throughout. */
const meta = {
  title: "Components/Contact/ContactForm after Send",
  component: ContactForm,
  args: { action: "/contact/outcome", transport: sends },
  decorators: [(story) => <div style={{ maxWidth: 640, margin: "0 auto" }}>{story()}</div>],
  // A message that one story leaves in the outbox must not appear in the next.
  beforeEach: ({ args }) => clearOutbox(args.action),
} satisfies Meta<typeof ContactForm>;
export default meta;
type Story = StoryObj<typeof meta>;

async function clearOutbox(action: string) {
  const { indexedDbStore } = await import("@handrail/core/outbox");
  const store = indexedDbStore(action);
  for (const item of await store.all()) {
    const { id } = Object(item);
    await store.remove(id);
  }
}

async function write(canvasElement: HTMLElement, text = "I was charged twice for May. Please look into it.") {
  const canvas = within(canvasElement);
  await userEvent.type(canvas.getByRole("textbox", { name: /e-mail/ }), "jonas@example.com");
  await fireEvent.change(canvas.getByRole("textbox", { name: /message/ }), { target: { value: text } });
  await userEvent.click(canvas.getByRole("button", { name: "Send" }));
}

/** A story that sends a message and waits for the outcome titled `title`. */
function outcomeStory(
  action: string,
  title: string,
  args: Partial<Story["args"]>,
  overrides: Partial<Story> = {},
): Story {
  return {
    args: { action: `/contact/${action}`, ...args },
    play: async (context) => {
      await write(context.canvasElement);
      const heading = await context.canvas.findByRole("heading", { name: title }, { timeout: 5000 });
      await waitFor(() => expect(heading).toHaveFocus());
    },
    ...overrides,
  };
}

/** The message is being sent. */
export const Sending = outcomeStory("sending", "Sending your message", { transport: hangs });

/** A message is being sent with a file. */
export const SendingFiles: Story = {
  args: { action: "/contact/files", transport: hangs, attachments: { maxSize: 2_000_000, maxCount: 3 } },
  play: async ({ canvas, canvasElement }) => {
    const files = [new File(["x"], "bill.pdf", { type: "application/pdf" })];
    const input = canvasElement.querySelector('input[type="file"]');
    if (input) await fireEvent.change(input, { target: { files } });
    await write(canvasElement);
    await expect(await canvas.findByRole("progressbar", { name: "Sending your files" })).toBeVisible();
  },
};

/** The outbox could not be loaded: the text stays, the rail rises, and the browser posts the next attempt. */
export const CodeNotLoaded: Story = {
  args: {
    action: "/contact/not-loaded",
    outbox: outboxOf([], { send: () => Promise.reject(new TypeError("Failed to fetch")) }),
  },
  play: async ({ canvas, canvasElement }) => {
    await write(canvasElement);
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/Your words are kept/);
    await expect(canvas.getByRole("textbox", { name: /message/ })).toHaveValue(
      "I was charged twice for May. Please look into it.",
    );
  },
};

/** Offline: the message waits, survives the page and is sent automatically. */
export const WaitingForTheNetwork = outcomeStory(
  "offline",
  "Your message will be sent when you are online",
  {},
  {
    parameters: { handrail: { online: false } },
    beforeEach: () => {
      Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
      // Uncovers the browser's property.
      return () => void Reflect.deleteProperty(navigator, "onLine");
    },
  },
);

/** The desk is busy: the message is sent again automatically. */
export const WaitingForABusyDesk = outcomeStory("busy", "Your message will be sent again shortly", {
  transport: isBusy,
});

/** The connection was lost, so the message may have arrived: the customer decides whether to send it again. */
export const MayHaveArrived = outcomeStory("asking", "Your message may have arrived", { transport: breaksOff });

/** The message has arrived and has a reference. */
export const SentWithAReference = outcomeStory("sent", "Your message has been sent", {});

/** The message has arrived. The transport gives no reference, so none is shown. */
export const Accepted = outcomeStory("accepted", "Your message has arrived", { transport: accepts });

/** The message was handed off to another program, so nobody knows whether it was sent. */
export const HandedOff = outcomeStory("handed-off", "Your message was passed on", { transport: handsOver });

/** The desk refused the message. Its text stays. */
export const Refused = outcomeStory("refused", "Your message was not sent", { transport: refuses });

/** The response lacks the promised reference, so the message may not have arrived. */
export const WithoutReference = outcomeStory("no-number", "Your message was not sent", { transport: givesNoNumber });

/** A refused message is opened for a change. */
export const Changing: Story = {
  args: { action: "/contact/changing", transport: refuses },
  play: async ({ canvas, canvasElement }) => {
    await write(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Change it" }));
    await expect(canvas.getByRole("textbox", { name: /message/ })).toHaveValue(
      "I was charged twice for May. Please look into it.",
    );
  },
};

function Reopened(args: ContactFormProps) {
  const [visit, setVisit] = useState(1);
  return (
    <>
      <button type="button" onClick={() => setVisit(visit + 1)}>
        Come back later
      </button>
      <ContactForm key={visit} {...args} />
    </>
  );
}

/** After a reload a waiting message is shown once: in the outbox, not in the form. */
export const BackAfterAReload: Story = {
  args: { action: "/contact/reload", transport: isBusy },
  render: (args) => <Reopened {...args} />,
  play: async ({ canvas, canvasElement }) => {
    await write(canvasElement);
    await canvas.findByRole("heading", { name: "Your message will be sent again shortly" });
    await userEvent.click(canvas.getByRole("button", { name: "Come back later" }));
    await expect(await canvas.findByRole("heading", { name: /sent again shortly/ })).toBeVisible();
    await waitFor(() => expect(canvas.queryByRole("button", { name: "Send" })).toBeNull());
  },
};

/** A long reference, in a language with longer words. */
export const LongReference: Story = {
  args: {
    action: "/contact/long-reference",
    transport: fakeTransport(async () => ({ reference: "CASE-2026-11-16-000000000000000004711-VILNIUS-NORTH-EAST" })),
  },
  globals: { language: "lt" },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: /pašto/ }), "jonas@example.com");
    const message = canvasElement.querySelector("textarea");
    if (message) await fireEvent.change(message, { target: { value: "Mane apmokestino du kartus." } });
    await userEvent.click(canvas.getByRole("button", { name: "Siųsti" }));
    await expect(await canvas.findByText(/CASE-2026/)).toBeVisible();
  },
};
