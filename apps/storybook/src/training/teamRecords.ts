import type { TrainingCourse } from "@handrail/core/content";
import { courseTraining, settleCourse } from "@handrail/walkthrough/course";
import {
  createRecord,
  memoryRecordStore,
  recordCheck,
  recordHelp,
  recordKey,
  recordStep,
  recordVersion,
  recordVisit,
  type TrainingRecord,
  type TrainingStore,
} from "@handrail/walkthrough/records";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const now = Date.parse("2026-11-16T10:00:00+02:00");

/** The learner of the stories. */
export const learner = { id: "k-112", name: "Rūta Rimkutė" };

/** The names of the team by the ids in their records. */
export const teamNames = {
  [learner.id]: learner.name,
  "k-204": "Jonas Petraitis",
  "k-311": "Amir Haddad",
  "k-017": "Ona Kairytė",
};

/** What somebody has done in a course. */
interface Done {
  who: string;
  daysAgo: number;
  /** How many steps are completed. @default all */
  steps?: number;
  /** The ids of the questions that were answered wrong at first, as `module/step`. */
  missed?: readonly string[];
  /** The ids of those that were not corrected afterwards. */
  uncorrected?: readonly string[];
  /** How often the trainer was asked. */
  help?: number;
}

/** Records of three courses that look like those of a team of four. */
export function teamRecords([customers, handoff, answers]: readonly TrainingCourse[]): readonly TrainingRecord[] {
  if (!customers || !handoff || !answers) return [];
  return [
    recordOf(customers, { who: learner.id, daysAgo: 6, missed: ["always-a-person/stolen-phone"] }),
    recordOf(handoff, { who: learner.id, daysAgo: 3, steps: 4 }),
    recordOf(customers, { who: "k-204", daysAgo: 9, missed: ["always-a-person/already-answered"], help: 1 }),
    recordOf(handoff, { who: "k-204", daysAgo: 5, missed: ["never-ask-again/call-order"] }),
    recordOf(answers, { who: "k-204", daysAgo: 1, steps: 5 }),
    recordOf(customers, { who: "k-311", daysAgo: 4, missed: ["always-a-person/stolen-phone"], help: 2 }),
    recordOf(handoff, {
      who: "k-311",
      daysAgo: 2,
      missed: ["never-ask-again/call-order", "never-ask-again/do-not-ask"],
      uncorrected: ["never-ask-again/call-order", "never-ask-again/do-not-ask"],
      help: 1,
    }),
    recordOf(customers, { who: "k-017", daysAgo: 1, steps: 3 }),
  ];
}

/** A store in memory that has the records. It claims to be persistent, since a note about this page would be about the story. */
export function storeOf(records: readonly TrainingRecord[]): TrainingStore {
  const store = memoryRecordStore();
  for (const record of records) void store.update(recordKey(record), () => record);
  return { ...store, persistent: true };
}

function recordOf(course: TrainingCourse, done: Done): TrainingRecord {
  const { who, daysAgo, steps = Number.POSITIVE_INFINITY, missed = [], uncorrected = [], help = 0 } = done;
  const start = now - daysAgo * dayMs;
  let record = recordVersion(createRecord({ training: course.id, learner: who }, 0), course.version);
  let at = start;
  for (const { id, kind } of courseTraining(course).steps.slice(0, steps)) {
    if (kind === "check") {
      if (missed.includes(id)) record = recordCheck(record, { step: id, response: [], isCorrect: false, at });
      if (!uncorrected.includes(id)) {
        at += minuteMs;
        record = recordCheck(record, { step: id, response: [], isCorrect: true, at });
      }
    }
    record = recordStep(record, id, at);
    at += minuteMs;
  }
  for (let index = 0; index < help; index++) record = recordHelp(record, start + (index + 2) * minuteMs);
  const seconds = (at - start) / 1000;
  record = recordVisit(record, { id: `${who}-${course.id}`, startedAt: start, seconds, endedAt: at });
  return settleCourse(record, course, at);
}
