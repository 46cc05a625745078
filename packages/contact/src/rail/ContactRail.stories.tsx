import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { loadPanel } from "../panel/loadPanel.js";
import { ContactRail } from "./ContactRail.js";
import { contactRailStates as states } from "./ContactRail.states.js";

const meta = {
  title: "Components/Contact/ContactRail",
  component: ContactRail,
  // The page waits little more than a second for the panel's code; a busy machine may need longer to compile it.
  beforeEach: async () => {
    await loadPanel();
  },
} satisfies Meta<typeof ContactRail>;
export default meta;

export const AtRest = story(states.atRest);
export const WithTopic = story(states.withTopic);
export const Risen = story(states.risen);
export const Closed = story(states.closed);
export const ClosedAndRisen = story(states.closedAndRisen);
export const Holiday = story(states.holiday);
export const Offline = story(states.offline);
export const PersonFirst = story(states.personFirst);
export const OneChannel = story(states.oneChannel);
export const FirstSteps = story(states.firstSteps);
export const Narrow = story(states.narrow);
export const NarrowAndRisen = story(states.narrowAndRisen);
export const LongText = story(states.longText, async ({ canvasElement }) => {
  const rail = canvasElement.querySelector('[data-hr~="rail"]');
  await expect(rail?.scrollWidth).toBeLessThanOrEqual(rail?.clientWidth ?? 0);
});
export const PanelOpenedAndClosed = interactionStory(
  "More ways opens the panel. Escape closes it and returns focus.",
  states.atRest,
  async ({ canvasElement }) => {
    // The hidden launcher has the same links.
    const rail = canvasElement.querySelector<HTMLElement>('[data-hr~="rail"]');
    const more = within(rail ?? canvasElement).getByText("More ways");
    await userEvent.click(more);
    await expect(await screen.findByRole("dialog", { name: "Talk to a person" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(more).toHaveFocus());
  },
);
