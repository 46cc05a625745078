import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { Course } from "./Course.js";
import { course } from "./testing/demoCourse.js";
import { failingStore, hangingStore, recordOf, storeOf, storeWith } from "./testing/demoRecords.js";

const words = en.course;
const longTitle = "Rechtsschutzversicherungsgesellschaften ".repeat(4).trim();
const [firstModule, ...modules] = course.modules;
const changed =
  firstModule &&
  ({
    ...firstModule,
    walkthrough: {
      ...firstModule.walkthrough,
      steps: [...firstModule.walkthrough.steps, { id: "new", title: "New", body: { type: "root", children: [] } }],
    },
  } as const);

/** The states of a course. */
export const courseStates = defineStates(
  Course,
  { props: { course, store: storeWith() } },
  {
    notStarted: {
      description: "Nobody has opened a module yet.",
      shows: { role: "link", name: words.start },
    },
    underWay: {
      description: "The learner comes back on another day, and continues at the step after the last one that is done.",
      props: { store: storeWith(recordOf(course, { steps: 8 })) },
      shows: { role: "link", name: "Go on with step 3 of Take over a case" },
    },
    overdue: {
      description: "The due date is over.",
      props: { course: { ...course, dueDate: "2026-11-14" }, store: storeWith(recordOf(course, { steps: 2 })) },
      shows: { text: "Overdue by 2 days" },
    },
    failed: {
      description: "The pass mark was missed: the questions can be answered again, and the trainer is one action away.",
      props: { store: storeWith(recordOf(course, { isRight: false })) },
      shows: { text: words.failedTitle },
    },
    done: {
      description: "The course is passed, and the certificate can be printed.",
      props: { learnerName: "Ona Onaitė", store: storeWith(recordOf(course)) },
      shows: { role: "button", name: words.certificate.print },
    },
    newSteps: {
      description: "Steps were added after the certificate was given.",
      props: {
        course: { ...course, modules: changed ? [changed, ...modules] : modules },
        store: storeWith(recordOf(course)),
      },
      shows: { text: words.changed },
    },
    loading: {
      description: "The record has not been read yet: the course can be read already.",
      props: { store: hangingStore },
      shows: { text: words.loading },
    },
    storeFails: {
      description: "The store does not answer. What the learner does is stored later, and the rail is raised.",
      props: { store: failingStore },
      shows: { text: words.storeFailedTitle },
    },
    damagedRecord: {
      description: "A record that is damaged: what can be read of it counts.",
      props: { store: storeOf({ training: course.id, steps: [null, 3, { step: {} }], award: "yes", visits: 7 }) },
      shows: { role: "link", name: words.start },
    },
    withoutModules: {
      description: "A course without modules leads to the trainer.",
      props: { course: { ...course, modules: [] } },
      shows: { text: words.emptyTitle },
    },
    personFirst: {
      description: "The trainer stands above the course.",
      props: { railPlacement: "start" },
      shows: { role: "heading", name: course.title },
    },
    longText: {
      description: "Long words do not overflow.",
      props: { course: { ...course, title: longTitle } },
      shows: { role: "heading", name: longTitle },
    },
    closed: {
      description: "Out of hours.",
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/ },
    },
    lithuanian: {
      description: "The words of the page in Lithuanian.",
      props: { store: storeWith(recordOf(course, { steps: 8 })) },
      page: { language: "lt" },
      shows: { text: "Vyksta" },
    },
  },
);
