import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { OwnScope } from "../examples/ownScope.js";
import { ContactScope } from "./ContactScope.js";
import { ModalScope } from "./ModalScope.js";

const meta = {
  title: "Components/Contact/ContactScope",
  component: ContactScope,
} satisfies Meta<typeof ContactScope>;
export default meta;
type Story = StoryObj<typeof meta>;

const rails = (canvas: HTMLElement) => canvas.querySelectorAll('[data-hr~="rail"]');

/** A root inside another root draws no second rail; what it needs, the outer rail does. */
export const Nested: Story = {
  render: () => (
    <ContactScope>
      <p>The outer part.</p>
      <ContactScope risen question="what the inner part could not answer">
        <p>The inner part.</p>
      </ContactScope>
    </ContactScope>
  ),
  play: async ({ canvasElement }) => {
    await expect(rails(canvasElement).length).toBe(1);
    await waitFor(() => expect(rails(canvasElement)[0]).toHaveAttribute("data-risen"));
  },
};

/** What covers the page begins anew, with a rail of its own. */
export const Modal: Story = {
  render: () => (
    <ContactScope>
      <p>The page.</p>
      <ModalScope>
        <ContactScope>
          <p>What covers it.</p>
        </ContactScope>
      </ModalScope>
    </ContactScope>
  ),
  play: async ({ canvasElement }) => {
    await expect(rails(canvasElement).length).toBe(2);
  },
};

/** The rail first. */
export const RailAtStart: Story = {
  render: () => (
    <ContactScope railPlacement="start">
      <p>What comes after.</p>
    </ContactScope>
  ),
};

/** Fraud: the rail stands first and has risen, before anything went wrong. */
export const PersonFirst: Story = {
  args: { topic: "fraud" },
  render: ({ topic }) => (
    <ContactScope topic={topic}>
      <p>What we do about fraud.</p>
    </ContactScope>
  ),
  play: async ({ canvas, canvasElement }) => {
    const rail = rails(canvasElement)[0];
    await expect(rail).toHaveAttribute("data-risen");
    const text = canvas.getByText("What we do about fraud.");
    await expect(rail?.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
};

/** A component of your own, built as Handrail's are. */
export const OwnComponent: Story = {
  render: () => <OwnScope />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "That is not my bill" }));
    await waitFor(() => expect(rails(canvasElement)[0]).toHaveAttribute("data-risen"));
  },
};
