import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { Channels } from "../examples/channels.js";
import { OpenPanel } from "../examples/openPanel.js";
import { ContactPanel } from "./ContactPanel.js";

const meta = {
  title: "Components/Contact/ContactPanel",
  component: ContactPanel,
  args: { open: true, onOpenChange: () => {} },
} satisfies Meta<typeof ContactPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Channels that work now come first. */
export const Open: Story = {
  play: async () => {
    const dialog = within(await screen.findByRole("dialog", { name: "Talk to a person" }));
    const [first] = dialog.getAllByRole("link");
    await expect(first).toHaveAttribute("href", "tel:+37052000000");
  },
};

/** Out of hours: written channels first, then the telephone with when it opens. */
export const OutOfHours: Story = {
  parameters: { handrail: { hours: "closed" } },
  play: async () => {
    const dialog = within(await screen.findByRole("dialog"));
    await expect(dialog.getByText("Later")).toBeInTheDocument();
    await expect(dialog.getAllByText(/Opens tomorrow 08:00/)[0]).toBeInTheDocument();
  },
};

/** A chosen topic moves its channels to the top and removes none. */
export const TopicChosen: Story = {
  play: async () => {
    const dialog = within(await screen.findByRole("dialog"));
    const before = dialog.getAllByRole("link").length;
    await userEvent.click(dialog.getByRole("radio", { name: "Faults and outages" }));
    const links = dialog.getAllByRole("link");
    await expect(links.length).toBe(before);
    await expect(links[0]).toHaveAttribute("href", "tel:+37052000911");
  },
};

/** Alt+Shift+H opens it from anywhere, even while the customer types. The panel shows the keys. */
export const ByKeyboard: Story = {
  args: { open: false },
  render: () => (
    <label>
      Your name <input />
    </label>
  ),
  play: async ({ canvas }) => {
    const field = canvas.getByLabelText("Your name");
    await userEvent.click(field);
    // The code of the shortcut is loaded after mount.
    const dialog = await waitFor(async () => {
      await userEvent.keyboard("{Alt>}{Shift>}H{/Shift}{/Alt}");
      return screen.findByRole("dialog", {}, { timeout: 300 });
    });
    await expect(dialog).toHaveTextContent("Alt + Shift + H opens this");
    await expect(field).toHaveValue("");
  },
};

/** On a holiday. */
export const Holiday: Story = { parameters: { handrail: { hours: "holiday" } } };

/** Channels that work without a network come first. */
export const Offline: Story = {
  parameters: { handrail: { online: false, hours: "closed" } },
  play: async () => {
    const [first] = within(await screen.findByRole("dialog")).getAllByRole("link");
    await expect(first?.getAttribute("href")).toMatch(/^(tel|sms):/);
  },
};

/** The same list on a page, without the dialog. */
export const OnAPage: Story = {
  args: { open: false },
  render: () => (
    <div style={{ maxWidth: 560, border: "1px solid var(--hr-color-line)" }}>
      <Channels />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("list", { name: "Available now" })).toBeVisible();
  },
};

/** Opened by your own button. */
export const OwnButton: Story = {
  args: { open: false },
  render: () => <OpenPanel />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Report a fault" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Talk to a person" }));
    await expect(dialog.getByRole("radio", { name: "Faults and outages" })).toBeChecked();
  },
};
