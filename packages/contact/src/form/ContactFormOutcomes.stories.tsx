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

/** What becomes of a message. The words stay until they have arrived, and the person stays throughout. */
const meta = {
  title: "Components/Contact/ContactForm after Send",
  component: ContactForm,
  args: { action: "/contact/outcome", transport: sends },
  decorators: [(story) => <div style={{ maxWidth: 640, margin: "0 auto" }}>{story()}</div>],
  // What one story leaves in the outbox is not for the next.
  beforeEach: ({ args }) => forget(args.action),
} satisfies Meta<typeof ContactForm>;
export default meta;
type Story = StoryObj<typeof meta>;

async function forget(action: string) {
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

/** A message is sent, and this is what the customer reads. */
function outcome(action: string, title: string, args: Partial<Story["args"]>, more: Partial<Story> = {}): Story {
  return {
    args: { action: `/contact/${action}`, ...args },
    play: async (context) => {
      await write(context.canvasElement);
      const heading = await context.canvas.findByRole("heading", { name: title }, { timeout: 5000 });
      await waitFor(() => expect(heading).toHaveFocus());
    },
    ...more,
  };
}

/** On its way. */
export const Sending = outcome("sending", "Sending your message", { transport: hangs });

/** On its way, with a file. */
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

/** The code that sends could not be loaded: the words stay, the person rises, and next time it is posted as any form is. */
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

/** There is no network: it waits, outlives the page and goes out by itself. */
export const WaitingForTheNetwork = outcome(
  "offline",
  "Your message waits for the internet",
  {},
  {
    parameters: { handrail: { online: false } },
    beforeEach: () => {
      Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
      // What stands in the way of the browser's own answer is gone.
      return () => void Reflect.deleteProperty(navigator, "onLine");
    },
  },
);

/** The other side is busy: it is tried again by itself. */
export const WaitingForABusyDesk = outcome("busy", "Your message will be sent again shortly", { transport: isBusy });

/** The connection broke off, so it may have arrived: only the customer can say whether it goes out again. */
export const MayHaveArrived = outcome("asking", "Your message may have arrived", { transport: breaksOff });

/** It has arrived, and this is its number. */
export const SentWithAReference = outcome("sent", "Your message has been sent", {});

/** It has arrived; no number was promised, and none is claimed. */
export const Accepted = outcome("accepted", "Your message has arrived", { transport: accepts });

/** It was handed to another program, and nobody can see what became of it. */
export const HandedOver = outcome("handed-off", "Your message was handed over", { transport: handsOver });

/** It was refused. The words are kept. */
export const Refused = outcome("refused", "Your message was not sent", { transport: refuses });

/** A number was promised and none came, so nobody can be sure. */
export const WithoutItsNumber = outcome("no-number", "Your message was not sent", { transport: givesNoNumber });

/** A refused message is changed and sent once more. */
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

/** After a reload what waits is there, and is not in the form a second time. */
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

/** A long reference, and a language in which everything is longer. */
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
