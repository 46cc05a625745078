import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { slowness } from "./slowNetwork.js";

const address = "data:text/plain,Here%20it%20is.";

async function timeToFetch(): Promise<number> {
  const start = performance.now();
  await expect(await (await fetch(address)).text()).toBe("Here it is.");
  return performance.now() - start;
}

/** The toolbar's slow network is only worth trying if what a story loads is slow with it, and at no other time. */
const meta = {
  title: "Proof/A slow network",
  parameters: { controls: { disable: true } },
  render: () => <p>Whatever is fetched here takes as long as the toolbar’s network does.</p>,
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** Three seconds longer, whatever it is; what is given up ends at once. */
export const Slow: Story = {
  globals: { network: "slow" },
  play: async () => {
    const givenUp = fetch(address, { signal: AbortSignal.timeout(20) });
    await expect(givenUp).rejects.toThrow(/timed out/);
    await expect(await timeToFetch()).toBeGreaterThanOrEqual(slowness - 20);
  },
};

/** After it, everything is as fast as it was. */
export const Fast: Story = {
  globals: { network: "fine" },
  play: async () => {
    await expect(await timeToFetch()).toBeLessThan(slowness);
  },
};
