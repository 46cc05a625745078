import { alwaysAPerson } from "./alwaysAPerson.js";
import { answerFirst } from "./answerFirst.js";
import { asACustomer } from "./asACustomer.js";
import { neverAskAgain } from "./neverAskAgain.js";
import { personAndDate } from "./personAndDate.js";
import { readTheHandoff } from "./readTheHandoff.js";

/** The courses for new advisers, in English. */
export const courses = [
  {
    id: "customers-and-help",
    version: 1,
    locale: "en",
    title: "How our customers use the help centre",
    summary: "See the help centre as customers do, and learn what we promise them.",
    modules: [
      { walkthrough: asACustomer, presentation: "tour", screen: "#practise/as-a-customer", minutes: 7 },
      { walkthrough: alwaysAPerson, presentation: "tour", screen: "#practise/always-a-person", minutes: 8 },
    ],
    passMark: 0.8,
    dueDate: "2026-11-20",
  },
  {
    id: "taking-over",
    version: 1,
    locale: "en",
    title: "Taking over from the handoff",
    summary: "Read what a customer has tried, and answer without asking for it again.",
    modules: [
      { walkthrough: readTheHandoff, presentation: "tour", screen: "#practise/read-the-handoff", minutes: 6 },
      { walkthrough: neverAskAgain, presentation: "tour", screen: "#practise/never-ask-again", minutes: 8 },
    ],
    passMark: 0.8,
    dueDate: "2026-11-27",
  },
  {
    id: "clear-answers",
    version: 1,
    locale: "en",
    title: "Write an answer people understand",
    summary: "Turn a technical note into an answer that helps a tired person at night.",
    modules: [
      { walkthrough: answerFirst, presentation: "tour", screen: "#practise/answer-first", minutes: 7 },
      { walkthrough: personAndDate, presentation: "tour", screen: "#practise/person-and-date", minutes: 6 },
    ],
    passMark: 0.8,
    dueDate: "2026-12-11",
  },
];
