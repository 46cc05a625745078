import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactElement, useEffect } from "react";
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

let tries = 0;
function ThrowsOnce() {
  tries += 1;
  if (tries < 4) throw new Error("Thrown at first.");
  return <p>Here after all.</p>;
}

const forever = new Promise<never>(() => {});
function WaitsForever(): ReactElement {
  // React's way to wait: what is thrown is not an error but a promise.
  throw forever;
}

const fails: Story["play"] = async ({ canvas }) => {
  await expect(await canvas.findByText("This part did not load")).toBeVisible();
  await expect(canvas.getByText("A person can answer this", { selector: "strong" })).toBeVisible();
};

/** Thrown in render: the part gives way, the rail rises. */
export const InRender: Story = { args: { children: <ThrowsInRender /> }, play: fails };

/** Thrown in an effect. */
export const InEffect: Story = { args: { children: <ThrowsInEffect /> }, play: fails };

/** Thrown in a handler: React keeps the page, and so does the rail. */
export const InHandler: Story = {
  args: {
    children: (
      <button
        type="button"
        onClick={() => {
          // Reported to the window like any error of a handler; the story asks only that nothing else is lost.
          window.addEventListener("error", (event) => event.preventDefault(), { once: true });
          throw new Error("Thrown in a handler.");
        }}
      >
        Press to break
      </button>
    ),
  },
};

/** Waits for ever: the rail is there meanwhile. */
export const Waiting: Story = {
  args: { children: <WaitsForever /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading")).toBeVisible();
  },
};

/** Trying again may help. */
export const TryAgain: Story = {
  args: { children: <ThrowsOnce /> },
  play: async ({ canvas }) => {
    for (let press = 0; press < 3 && !canvas.queryByText("Here after all."); press += 1) {
      await userEvent.click(await canvas.findByRole("button", { name: "Try again" }));
    }
    await expect(canvas.getByText("Here after all.")).toBeVisible();
  },
};
