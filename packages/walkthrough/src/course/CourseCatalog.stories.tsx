import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { CourseCatalog } from "./CourseCatalog.js";
import { courseCatalogStates as states } from "./CourseCatalog.states.js";

const meta = { title: "Components/Walkthrough/CourseCatalog", component: CourseCatalog } satisfies Meta<
  typeof CourseCatalog
>;
export default meta;

export const NotStarted = story(states.notStarted);
export const UnderWay = story(states.underWay);
export const Overdue = story(states.overdue);
export const List = story(states.list);
export const Buttons = story(states.buttons);
export const Loading = story(states.loading);
export const StoreFails = story(states.storeFails);
export const DamagedRecord = story(states.damagedRecord);
export const Empty = story(states.empty);
export const Closed = story(states.closed);
