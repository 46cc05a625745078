import { createJourney } from "@handrail/core/journey";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { ContactChannels } from "../channels/ContactChannels.js";
import { useHandrail } from "../context/HandrailContext.js";
import { HandrailProvider } from "../provider/HandrailProvider.js";
import { HandoffReference } from "./HandoffReference.js";

function journeyWithAttempts() {
  const journey = createJourney();
  journey.record({ type: "search.performed", query: "charged twice for tv", results: 0, confidence: "none" });
  journey.record({ type: "article.viewed", articleId: "read-your-bill", title: "How to read your bill" });
  return journey;
}

/** A page whose customer has tried something. */
function Page({ put }: { put: () => Promise<string> }) {
  const { contacts, topics, messages, now, timeZone, online } = useHandrail();
  // A reference belongs to its journey, so each story needs a new one.
  const [journey] = useState(journeyWithAttempts);
  return (
    <HandrailProvider
      {...{ contacts, topics, messages, journey, timeZone, online }}
      {...(now !== undefined && { now })}
      handoffStore={{ put }}
    >
      <ContactChannels />
    </HandrailProvider>
  );
}

const meta = {
  title: "Components/Contact/HandoffReference",
  component: HandoffReference,
  args: { store: { put: async () => "483917" } },
  render: ({ store }) => (
    <Page put={() => store.put({ version: 1, locale: "en", searches: [], articles: [], steps: [] })} />
  ),
} satisfies Meta<typeof HandoffReference>;
export default meta;
type Story = StoryObj<typeof meta>;

async function agree(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole("button", { name: "Get a number to read out" }));
  await userEvent.click(await canvas.findByRole("button", { name: "Save it and give me a number" }));
}

/** The offer beside the telephone. */
export const Offered: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Get a number to read out" })).toBeVisible();
  },
};

/** The handoff is shown first; nothing has been sent yet. */
export const Asking: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Get a number to read out" }));
    await expect(await canvas.findByText("charged twice for tv")).toBeVisible();
  },
};

/** Six digits, beside the telephone and the shop. */
export const Given: Story = {
  play: async ({ canvas, canvasElement }) => {
    await agree(canvasElement);
    await expect((await canvas.findAllByText("483 917"))[0]).toBeVisible();
    await expect(canvas.getAllByText("483 917").length).toBeGreaterThan(1);
  },
};

/** Without a reference, the customer can call all the same. */
export const Failed: Story = {
  args: { store: { put: () => Promise.reject(new Error("The store does not answer.")) } },
  play: async ({ canvas, canvasElement }) => {
    await agree(canvasElement);
    await expect(await canvas.findByText(/just call/)).toBeVisible();
  },
};
