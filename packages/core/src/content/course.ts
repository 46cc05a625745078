import type { Walkthrough } from "./walkthrough.js";

/** One part of a course: a walkthrough, and where the learner takes it. Its id is that of the walkthrough. */
export interface CourseModule {
  /** Its `audience` does not matter here: everything in a course leads to the trainer. */
  walkthrough: Walkthrough;
  /** As a page to read in the course, or as a tour on the real screen. @default "guide" */
  presentation?: "guide" | "tour";
  /**
   * The address of the screen on which the tour runs, such as `/desk?lesson=take-over`. That page shows a `CourseTour`. @default the page of the
   * course
   */
  screen?: string;
  /** The time it takes, in minutes. */
  minutes?: number;
}

/** A training for staff: several walkthroughs, with a pass mark and a due date. Plain JSON. */
export interface TrainingCourse {
  /** Records refer to it, so it stays the same in all versions and languages. */
  id: string;
  /** Increase it when the modules change. Steps that were done and still exist stay done. */
  version: number;
  locale: string;
  title: string;
  summary: string;
  /** In the order in which they are offered. A learner may take them in any order. */
  modules: readonly CourseModule[];
  /**
   * The share of the questions that must be answered correctly, from 0 to 1. It is compared once every step is done and every question is
   * answered. Steps and questions that only follow a wrong answer do not count. @default 0: the course is passed once every step is done
   */
  passMark?: number;
  /**
   * Which answer to a question counts. `"last"` lets learners correct themselves. With `"first"`, a learner who has failed answers all questions
   * again, and the first answers after that count. @default "last"
   */
  countedAnswer?: "first" | "last";
  /** The last day on which the course should be finished, as `YYYY-MM-DD`. */
  dueDate?: string;
  /** The time the course takes, in minutes. @default the sum of its modules */
  minutes?: number;
}
