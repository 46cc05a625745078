import { HandrailError } from "../errors.js";
import { problemList } from "../validation/problems.js";
import { courseProblems } from "./checkCourse.js";
import type { TrainingCourse } from "./course.js";

/**
 * Defines a course: its modules, as plain JSON. It also reads one that is already parsed from JSON. Properties that are not known are ignored,
 * so that a CMS may add its own.
 * @throws HandrailError that lists every problem with its path: those that `defineWalkthrough` finds in a module, two modules with the same id,
 * a pass mark without a question, a due date that is not a date.
 */
export function defineCourse(value: unknown): TrainingCourse {
  const problems = courseProblems(value, "course");
  // The checks establish exactly what the type claims.
  if (problems.length === 0) return value as TrainingCourse;
  throw new HandrailError(
    "@handrail/core: this course cannot be shown. Learners could find a module that they cannot finish. " +
      `Correct:${problemList(problems)}`,
  );
}
