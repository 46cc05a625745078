import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { channelCount, EveryChannel, everyChannelStates as states } from "./EveryChannel.states.js";

const meta = { title: "Components/Contact/Every channel", component: EveryChannel } satisfies Meta<typeof EveryChannel>;
export default meta;

async function expectEveryChannel({ canvasElement }: { canvasElement: HTMLElement }) {
  const links = await within(canvasElement).findAllByRole("link");
  const channels = links.filter((link) => link.closest('[data-hr~="channel-row"]'));
  await expect(channels.length).toBe(channelCount);
  // A bot never comes before a person.
  await expect(channels.at(-1)).toHaveAttribute("href", "/assistant");
}

export const Open = story(states.open, expectEveryChannel);
export const Closed = story(states.closed, expectEveryChannel);
export const Holiday = story(states.holiday, expectEveryChannel);
export const NothingKnown = story(states.nothingKnown, expectEveryChannel);
export const Offline = story(states.offline, expectEveryChannel);
