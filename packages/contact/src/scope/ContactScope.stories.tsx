import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { BillCheck } from "../examples/billCheck.js";
import { ContactScope } from "./ContactScope.js";
import { ModalScope } from "./ModalScope.js";

const meta = {
  title: "Components/Contact/ContactScope",
  component: ContactScope,
} satisfies Meta<typeof ContactScope>;
export default meta;
type Story = StoryObj<typeof meta>;

const rails = (canvas: HTMLElement) => canvas.querySelectorAll('[data-hr~="rail"]');

/** A root inside another root renders no second rail; the outer rail rises for it. */
export const Nested: Story = {
  render: () => (
    <ContactScope>
      <p>The outer part.</p>
      <ContactScope risen question="how do I change my name">
        <p>The inner part.</p>
      </ContactScope>
    </ContactScope>
  ),
  play: async ({ canvasElement }) => {
    await expect(rails(canvasElement).length).toBe(1);
    await waitFor(() => expect(rails(canvasElement)[0]).toHaveAttribute("data-risen"));
  },
};

/** A modal starts a new scope, with a rail of its own. */
export const Modal: Story = {
  render: () => (
    <ContactScope>
      <p>The page.</p>
      <ModalScope>
        <ContactScope>
          <p>The modal.</p>
        </ContactScope>
      </ModalScope>
    </ContactScope>
  ),
  play: async ({ canvasElement }) => {
    await expect(rails(canvasElement).length).toBe(2);
  },
};

/** The rail before the content. */
export const RailAtStart: Story = {
  render: () => (
    <ContactScope railPlacement="start">
      <p>The content.</p>
    </ContactScope>
  ),
};

/** For a topic with `personFirst`, such as fraud, the risen rail comes first. */
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

/** Your own component, with the same base as Handrail's. */
export const OwnComponent: Story = {
  render: () => <BillCheck />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "That is not my bill" }));
    await waitFor(() => expect(rails(canvasElement)[0]).toHaveAttribute("data-risen"));
  },
};
