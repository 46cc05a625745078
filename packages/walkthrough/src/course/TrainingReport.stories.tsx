import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { TrainingReport } from "./TrainingReport.js";
import { trainingReportStates as states } from "./TrainingReport.states.js";

const meta = { title: "Components/Walkthrough/TrainingReport", component: TrainingReport } satisfies Meta<
  typeof TrainingReport
>;
export default meta;

export const Team = story(states.team);
export const NothingMissed = story(states.nothingMissed);
export const DamagedRecords = story(states.damagedRecords);
export const Loading = story(states.loading);
export const Failed = story(states.failed);
export const Empty = story(states.empty);
