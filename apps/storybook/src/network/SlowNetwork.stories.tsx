import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { extraMs } from "./slowNetwork.js";

const address = "data:text/plain,Here%20it%20is.";

async function timeToFetch(): Promise<number> {
  const start = performance.now();
  await expect(await (await fetch(address)).text()).toBe("Here it is.");
  return performance.now() - start;
}

/** Proves that requests are slow while the toolbar's slow network is chosen, and only then. */
const meta = {
  title: "Proof/A slow network",
  parameters: { controls: { disable: true } },
  render: () => <p>Requests from this page are as slow as the network in the toolbar.</p>,
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** A request takes three seconds longer. An aborted request ends at once. */
export const Slow: Story = {
  globals: { network: "slow" },
  play: async () => {
    const aborted = fetch(address, { signal: AbortSignal.timeout(20) });
    await expect(aborted).rejects.toThrow(/timed out/);
    await expect(await timeToFetch()).toBeGreaterThanOrEqual(extraMs - 20);
  },
};

/** Afterwards, requests are as fast as before. */
export const Fast: Story = {
  globals: { network: "fine" },
  play: async () => {
    await expect(await timeToFetch()).toBeLessThan(extraMs);
  },
};
