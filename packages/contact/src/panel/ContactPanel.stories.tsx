import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { ContactPanel } from "./ContactPanel.js";
import { contactPanelStates as states } from "./ContactPanel.states.js";

const meta = { title: "Components/Contact/ContactPanel", component: ContactPanel } satisfies Meta<typeof ContactPanel>;
export default meta;

const findDialog = async () => within(await screen.findByRole("dialog", { name: "Talk to a person" }));

export const Open = story(states.open);
export const OutOfHours = story(states.outOfHours);
export const TopicChosen = story(states.topicChosen, async () => {
  const [first] = (await findDialog()).getAllByRole("link");
  await expect(first).toHaveAttribute("href", "tel:+37052000911");
});
export const Holiday = story(states.holiday);
export const Offline = story(states.offline);
export const OnPage = story(states.onPage);
export const Closed = story(states.closed);
export const CustomButton = story(states.customButton);
export const AnotherTopic = interactionStory(
  "The customer chooses a topic. Its channels move to the top, and none is removed.",
  states.open,
  async () => {
    const dialog = await findDialog();
    const before = dialog.getAllByRole("link").length;
    await userEvent.click(dialog.getByRole("radio", { name: "Faults and outages" }));
    const links = dialog.getAllByRole("link");
    await expect(links.length).toBe(before);
    await expect(links[0]).toHaveAttribute("href", "tel:+37052000911");
  },
);
export const ByKeyboard = interactionStory(
  "Alt+Shift+H opens the panel from anywhere, even while the customer types. The panel shows the keys.",
  states.closed,
  async ({ canvas }) => {
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
);
export const OpenedByCustomButton = interactionStory(
  "Your own button opens the panel with its topic chosen.",
  states.customButton,
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Report a fault" }));
    await expect((await findDialog()).getByRole("radio", { name: "Faults and outages" })).toBeChecked();
  },
);
