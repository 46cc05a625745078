import type { PluralForms } from "../../text/format.js";

/** The messages of courses for staff. */
export interface CourseMessages {
  /** The title of the list of modules. */
  modules: string;
  /** How far the learner is: `{done}`, `{total}` */
  stepsDone: string;
  /** The state of a module or course. */
  status: { notStarted: string; underWay: string; failed: string; done: string };
  /** How long a module or course takes. */
  minutes: PluralForms;
  /** The time spent so far: `{time}`, such as "1 hour, 5 minutes" */
  timeSpent: string;
  timeSpentNone: string;
  /** The due date: `{date}` */
  due: string;
  /** The due date seen from today: `{when}` is "tomorrow" or "in 3 days" */
  dueWhen: string;
  overdue: PluralForms;
  /** The button that leads to the step at which to continue. `{step}` is a number, `{module}` a title. */
  start: string;
  resume: string;
  /** The tour of a module on the real screen. */
  startTour: string;
  /** Before the steps of that tour as a text. */
  readSteps: string;
  markDone: string;
  stepDone: string;
  /** The outcome of the course. */
  passedTitle: string;
  failedTitle: string;
  /** `{right}`, `{total}` */
  score: string;
  /** `{mark}` is a share such as "80 %" */
  passMark: string;
  failedBody: string;
  changed: string;
  /** The course has no modules. */
  emptyTitle: string;
  emptyBody: string;
  loading: string;
  storeFailedTitle: string;
  storeFailedBody: string;
  /** After such a failure, once it works again. */
  storeWorks: string;
  /** While it is tried again. */
  trying: string;
  notPersistent: string;
  /** The link from a tour on another screen to the page of the course. */
  backToCourse: string;
  certificate: {
    title: string;
    /** Before the learner's name. */
    given: string;
    /** Between the name and the title of the course. */
    completed: string;
    /** Where the learner's name is unknown. */
    nameless: string;
    date: string;
    version: string;
    code: string;
    /** What the code is for. */
    codeWhy: string;
    print: string;
  };
  catalog: {
    title: string;
    filter: string;
    all: string;
    overdue: string;
    /** The button of a course: `{course}` */
    start: string;
    resume: string;
    review: string;
    count: PluralForms;
    emptyTitle: string;
    emptyBody: string;
  };
  report: {
    title: string;
    learner: string;
    course: string;
    progress: string;
    status: string;
    score: string;
    due: string;
    time: string;
    certificate: string;
    /** `{done}`, `{total}` */
    finished: string;
    missedTitle: string;
    question: string;
    missed: string;
    /** `{wrong}`, `{total}` */
    missedOf: string;
    missedNone: string;
    helpTitle: string;
    /** How many people asked for help in a course, and `{asked}`, `{total}` */
    helped: string;
    helpedOf: string;
    /** How often they did. */
    help: string;
    helpNone: string;
    download: string;
    emptyTitle: string;
    emptyBody: string;
    /** In place of a name, where the record belongs to a device. */
    device: string;
    loading: string;
    failedTitle: string;
    failedBody: string;
  };
}
