import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { SearchPage } from "./SearchPage.js";
import { searchPageStates as states } from "./SearchPage.states.js";

const meta = {
  title: "Components/Search/SearchPage",
  component: SearchPage,
} satisfies Meta<typeof SearchPage>;
export default meta;

export const FirstPage = story(states.firstPage);
export const SecondPage = story(states.secondPage);
export const Filtered = story(states.filtered);
export const NoQuestion = story(states.noQuestion);
export const NoMatch = story(states.noMatch);
export const Unsure = story(states.unsure);
export const Failed = story(states.failed);
export const Offline = story(states.offline);
export const Loading = story(states.loading);
export const LongText = story(states.longText, async ({ canvasElement }) => {
  const card = canvasElement.querySelector('[data-hr~="search"]');
  await expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0);
});
export const Closed = story(states.closed);
export const FromServer = story(states.fromServer);
