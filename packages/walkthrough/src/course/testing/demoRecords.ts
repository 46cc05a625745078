import type { TrainingCourse } from "@handrail/core/content";
import { instants } from "@handrail-tooling/testing/states";
import { memoryRecordStore } from "../../records/memoryRecordStore.js";
import { recordCheck, recordHelp, recordStep, recordVersion, recordVisit } from "../../records/recordEvents.js";
import { createRecord, recordKey, type TrainingRecord } from "../../records/trainingRecord.js";
import type { TrainingStore } from "../../records/trainingStore.js";
import { courseTraining } from "../courseTraining.js";
import { settleCourse } from "../settleCourse.js";

const minuteMs = 60_000;
const start = instants.open - 5 * 24 * 60 * minuteMs;

/** What a learner has done in a course. */
export interface Done {
  learner?: string;
  /** How many steps are completed. @default all */
  steps?: number;
  /** Whether the questions among them are answered correctly. @default true */
  isRight?: boolean;
  /** How often the learner asked for help. @default 0 */
  help?: number;
}

/** The record of a learner who has done the first steps of a course, or all. */
export function recordOf(course: TrainingCourse, done: Done = {}): TrainingRecord {
  const { learner, steps = Number.POSITIVE_INFINITY, isRight = true, help = 0 } = done;
  const empty = createRecord({ training: course.id, ...(learner !== undefined && { learner }) }, 0);
  let record = recordVersion(empty, course.version);
  for (const [index, { id, kind }] of courseTraining(course).steps.slice(0, steps).entries()) {
    const at = start + index * minuteMs;
    record = recordStep(record, id, at);
    if (kind === "check") record = recordCheck(record, { step: id, response: ["summary"], isCorrect: isRight, at });
  }
  if (record.steps.length > 0)
    record = recordVisit(record, { id: "visit", startedAt: start, seconds: record.steps.length * 55 });
  for (let index = 0; index < help; index++) record = recordHelp(record, start + index * minuteMs);
  return settleCourse(record, course, start + 60 * minuteMs);
}

/** A store that has these records, as one that survives the page. */
export function storeWith(...records: readonly TrainingRecord[]): TrainingStore {
  const store = memoryRecordStore();
  for (const record of records) void store.update(recordKey(record), () => record);
  return persistent(store);
}

/** A store whose storage never answers. */
export const hangingStore: TrainingStore = {
  persistent: true,
  read: () => new Promise(() => {}),
  update: () => new Promise(() => {}),
  remove: () => new Promise(() => {}),
};

/** A store that is out of order. */
export const failingStore: TrainingStore = {
  persistent: true,
  read: () => Promise.reject(new Error("The server responded with 503.")),
  update: () => Promise.reject(new Error("The server responded with 503.")),
  remove: () => Promise.reject(new Error("The server responded with 503.")),
};

/** A store whose data is damaged. */
export function storeOf(value: unknown): TrainingStore {
  // The type forbids it, but storage can hold anything.
  return { ...persistent(memoryRecordStore()), read: async () => value as TrainingRecord };
}

function persistent(store: TrainingStore): TrainingStore {
  return { ...store, persistent: true };
}
