import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { Course } from "./Course.js";
import { courseStates as states } from "./Course.states.js";

const meta = { title: "Components/Walkthrough/Course", component: Course } satisfies Meta<typeof Course>;
export default meta;

export const NotStarted = story(states.notStarted);
export const UnderWay = story(states.underWay);
export const Overdue = story(states.overdue);
export const Failed = story(states.failed);
export const Done = story(states.done);
export const NewSteps = story(states.newSteps);
export const Loading = story(states.loading);
export const StoreFails = story(states.storeFails);
export const DamagedRecord = story(states.damagedRecord);
export const WithoutModules = story(states.withoutModules);
export const PersonFirst = story(states.personFirst);
export const LongText = story(states.longText);
export const Closed = story(states.closed);
export const Lithuanian = story(states.lithuanian);
