import type { TrainingCourse, Walkthrough } from "@handrail/core/content";
import { findWalkthrough } from "../../testing/demoWalkthroughs.js";
import { checkStep, mediaStep, paragraph, practiseStep, questions } from "../../testing/kindsOfSteps.js";

const handoff: Walkthrough = {
  id: "take-over",
  version: 1,
  locale: "en",
  title: "Take over a case",
  summary: "Read what the customer has tried, and answer without asking it again.",
  audience: "staff",
  goal: "answer Peter without asking him anything twice.",
  steps: [
    { id: "summary", title: "Read the summary", body: paragraph("It says what Peter searched and read.") },
    practiseStep,
    checkStep(questions.one),
    { ...checkStep(questions.short), id: "ask", title: "When you are not sure" },
  ],
};

const lights: Walkthrough = {
  ...handoff,
  id: "lights",
  title: "The lights of the router",
  summary: "What customers see, in the words they use.",
  goal: "name each light.",
  steps: [mediaStep, { id: "colours", title: "The colours", body: paragraph("Green is fine, red is not.") }],
};

/** A course with a guide, a tour on this page and a tour on another screen. */
export const course: TrainingCourse = {
  id: "first-week",
  version: 2,
  locale: "en",
  title: "Your first week on the desk",
  summary: "What you need to help customers on your own, in short steps. Take the modules in any order, on any day.",
  modules: [
    { walkthrough: findWalkthrough("adviser-first-day"), minutes: 6 },
    { walkthrough: handoff, minutes: 8 },
    { walkthrough: lights, presentation: "tour", screen: "/desk?lesson=lights", minutes: 4 },
  ],
  passMark: 0.8,
  dueDate: "2026-11-19",
};

/** A course that is short and has no pass mark. */
export const shortCourse: TrainingCourse = {
  id: "lights",
  version: 1,
  locale: "en",
  title: "The router and its lights",
  summary: "Know what a customer sees.",
  modules: [{ walkthrough: lights, minutes: 4 }],
};
