import type { TrainingRecord } from "../../records/trainingRecord.js";
import { course, shortCourse } from "./demoCourse.js";
import { recordOf } from "./demoRecords.js";

/** The names of a team by the ids in their records. */
export const names = { "k-204": "Ona Onaitė", "k-311": "Jonas Petraitis", "k-017": "Amir Haddad" };

/** The records of a team in both courses. */
export const teamRecords: readonly TrainingRecord[] = [
  recordOf(course, { learner: "k-204" }),
  recordOf(course, { learner: "k-311", isRight: false, help: 3 }),
  recordOf(course, { learner: "k-017", steps: 4, help: 1 }),
  recordOf(shortCourse, { learner: "k-204" }),
];
