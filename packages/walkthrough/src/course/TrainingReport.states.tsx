import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { TrainingReport } from "./TrainingReport.js";
import { course, shortCourse } from "./testing/demoCourse.js";
import { recordOf } from "./testing/demoRecords.js";
import { names, teamRecords } from "./testing/demoTeam.js";

const words = en.course.report;

/** The states of a report. */
export const trainingReportStates = defineStates(
  TrainingReport,
  { props: { courses: [course, shortCourse], names, records: teamRecords } },
  {
    team: {
      description: "A team of three in two courses.",
      shows: { text: "2 of 4 finished" },
    },
    nothingMissed: {
      description: "Nobody has missed a question or asked for help.",
      props: { records: [recordOf(course, { learner: "k-204" })] },
      shows: { text: words.missedNone },
    },
    damagedRecords: {
      description: "Damaged records are left out.",
      // The type forbids them, but a server can send anything.
      props: { records: [null, "?", { training: 3 }, ...teamRecords] as readonly TrainingRecord[] },
      shows: { text: "2 of 4 finished" },
    },
    loading: {
      description: "The records have not arrived yet.",
      props: { records: undefined },
      shows: { text: words.loading },
    },
    failed: {
      description: "The records could not be loaded, and the rail is raised.",
      props: { records: undefined, failed: true, onRetry: () => {} },
      shows: { text: words.failedTitle },
    },
    empty: {
      description: "Nobody has started.",
      props: { records: [] },
      shows: { text: words.emptyTitle },
    },
  },
);
