import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { loadPanel } from "../panel/loadPanel.js";
import { ContactLauncher } from "./ContactLauncher.js";
import { contactLauncherStates as states } from "./ContactLauncher.states.js";

const meta = {
  title: "Components/Contact/ContactLauncher",
  component: ContactLauncher,
  // The page waits little more than a second for the panel's code; a busy machine may need longer to compile it.
  beforeEach: async () => {
    await loadPanel();
  },
} satisfies Meta<typeof ContactLauncher>;
export default meta;

const launcher = () => document.querySelector<HTMLElement>('[data-hr~="launcher"]');
const expectVisible = () => waitFor(() => expect(launcher()).toBeVisible());
const expectHidden = () => waitFor(() => expect(launcher()).not.toBeVisible());

export const Alone = story(states.alone, expectVisible);
export const RailInView = story(states.railInView, expectHidden);
export const RailFurtherDown = story(states.railFurtherDown, expectVisible);
export const RailHiddenByHost = story(states.railHiddenByHost, expectVisible);
export const AboveBanner = story(states.aboveBanner, async () => {
  await waitFor(() => expect(launcher()?.matches(":popover-open")).toBe(true), { timeout: 5000 });
});
export const Closed = story(states.closed);
export const Offline = story(states.offline);
export const ScrolledToRail = interactionStory(
  "Hides when the visitor scrolls to the rail, and shows again when they scroll back.",
  states.railFurtherDown,
  async ({ canvasElement }) => {
    await expectVisible();
    canvasElement.querySelector('[data-hr~="rail"]')?.scrollIntoView({ block: "center" });
    await expectHidden();
    window.scrollTo(0, 0);
    await expectVisible();
  },
);
export const MakesWayForFocus = interactionStory(
  "Moves aside while it would cover the focused element (WCAG 2.2 2.4.11).",
  states.besideButton,
  async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "At the foot of the page" });
    button.focus();
    await waitFor(() => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(button);
    });
  },
);
export const PanelOpened = interactionStory("More ways opens the panel.", states.alone, async () => {
  await userEvent.click(await screen.findByText("More ways"));
  await expect(await screen.findByRole("dialog", { name: "Talk to a person" })).toBeVisible();
});
