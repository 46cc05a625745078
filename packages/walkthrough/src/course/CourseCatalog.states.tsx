import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { CourseCatalog } from "./CourseCatalog.js";
import { course, shortCourse } from "./testing/demoCourse.js";
import { failingStore, hangingStore, recordOf, storeOf, storeWith } from "./testing/demoRecords.js";

const words = en.course;
const courses = [course, shortCourse];

/** The states of a catalogue. */
export const courseCatalogStates = defineStates(
  CourseCatalog,
  { props: { courses, courseHref: "/training/{id}", store: storeWith() } },
  {
    notStarted: {
      description: "Nobody has opened a course yet.",
      shows: { role: "link", name: `Start: ${course.title}` },
    },
    underWay: {
      description: "One course is under way and one is finished. The filter has the states that show something.",
      props: { store: storeWith(recordOf(course, { steps: 8 }), recordOf(shortCourse)) },
      shows: { role: "link", name: `Look again: ${shortCourse.title}` },
    },
    overdue: {
      description: "The due date of a course is over.",
      props: { courses: [{ ...course, dueDate: "2026-11-14" }, shortCourse] },
      shows: { text: "Overdue by 2 days" },
    },
    list: {
      description: "The courses below each other.",
      props: { layout: "list" },
      shows: { role: "link", name: `Start: ${course.title}` },
    },
    buttons: {
      description: "The page opens a course itself, in place of a link.",
      props: { courseHref: undefined, onOpen: () => {} },
      shows: { role: "button", name: `Start: ${course.title}` },
    },
    loading: {
      description: "The records have not been read yet: the courses are listed already.",
      props: { store: hangingStore },
      shows: { text: words.loading },
    },
    storeFails: {
      description: "The store does not answer, and the rail is raised.",
      props: { store: failingStore },
      shows: { text: words.storeFailedTitle },
    },
    damagedRecord: {
      description: "Damaged records: what can be read of them counts.",
      props: { store: storeOf("?") },
      shows: { role: "link", name: `Start: ${course.title}` },
    },
    empty: {
      description: "There are no courses.",
      props: { courses: [] },
      shows: { text: words.catalog.emptyTitle },
    },
    closed: {
      description: "Out of hours.",
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/ },
    },
  },
);
