import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactElement, useEffect, useState } from "react";
import { expect, userEvent } from "storybook/test";
import { ContactBoundary } from "./ContactBoundary.js";
import { ContactScope } from "./ContactScope.js";

const meta = {
  title: "Components/Contact/ContactBoundary",
  component: ContactBoundary,
  parameters: { handrail: { expectsErrors: true } },
  render: ({ children }) => (
    <div style={{ border: "1px solid var(--hr-color-line)", background: "var(--hr-color-surface)" }}>
      <ContactScope>{children}</ContactScope>
    </div>
  ),
} satisfies Meta<typeof ContactBoundary>;
export default meta;
type Story = StoryObj<typeof meta>;

function ThrowsInRender(): ReactElement {
  throw new Error("Thrown in render.");
}

function ThrowsInEffect() {
  useEffect(() => {
    throw new Error("Thrown in an effect.");
  }, []);
  return <p>Soon gone.</p>;
}

function ThrowsIf({ broken }: { broken: boolean }) {
  if (broken) throw new Error("Thrown while broken.");
  return <p>Loaded after all.</p>;
}

function Repairable() {
  const [broken, setBroken] = useState(true);
  return (
    <>
      <ContactScope>
        <ThrowsIf broken={broken} />
      </ContactScope>
      <button type="button" onClick={() => setBroken(false)}>
        Repair
      </button>
    </>
  );
}

const forever = new Promise<never>(() => {});
function WaitsForever(): ReactElement {
  // React waits for a thrown promise.
  throw forever;
}

const fails: Story["play"] = async ({ canvas }) => {
  await expect(await canvas.findByText("This part did not load")).toBeVisible();
  await expect(canvas.getByText("A person can answer this", { selector: "strong" })).toBeVisible();
};

/** Children that throw in render are replaced, and the rail rises. */
export const InRender: Story = { args: { children: <ThrowsInRender /> }, play: fails };

/** Children that throw in an effect are replaced, too. */
export const InEffect: Story = { args: { children: <ThrowsInEffect /> }, play: fails };

/** An error in an event handler leaves the children and the rail in place. */
export const InHandler: Story = {
  args: {
    children: (
      <button
        type="button"
        onClick={() => {
          // The error is expected, so it is kept out of the console.
          window.addEventListener("error", (event) => event.preventDefault(), { once: true });
          throw new Error("Thrown in a handler.");
        }}
      >
        Break
      </button>
    ),
  },
};

/** The rail is there while the children wait. */
export const Waiting: Story = {
  args: { children: <WaitsForever /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading")).toBeVisible();
  },
};

/** "Try again" renders the children again. */
export const TryAgain: Story = {
  render: () => <Repairable />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Repair" }));
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Loaded after all.")).toBeVisible();
  },
};
