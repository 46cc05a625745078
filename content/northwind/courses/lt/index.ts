import { alwaysAPerson } from "./alwaysAPerson.js";
import { answerFirst } from "./answerFirst.js";
import { asACustomer } from "./asACustomer.js";
import { neverAskAgain } from "./neverAskAgain.js";
import { personAndDate } from "./personAndDate.js";
import { readTheHandoff } from "./readTheHandoff.js";

/** The courses for new advisers, in Lithuanian. */
export const courses = [
  {
    id: "customers-and-help",
    version: 1,
    locale: "lt",
    title: "Kaip klientai naudojasi pagalbos centru",
    summary: "Pamatykite pagalbos centrą kliento akimis ir sužinokite, ką klientams pažadame.",
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
    locale: "lt",
    title: "Perimkite užklausą ten, kur klientas sustojo",
    summary: "Perskaitykite, ką klientas jau bandė, ir atsakykite neklausdami to iš naujo.",
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
    locale: "lt",
    title: "Parašykite atsakymą, kurį žmonės supras",
    summary: "Techninę pastabą paverskite atsakymu, kuris padės net pavargusiam žmogui vidury nakties.",
    modules: [
      { walkthrough: answerFirst, presentation: "tour", screen: "#practise/answer-first", minutes: 7 },
      { walkthrough: personAndDate, presentation: "tour", screen: "#practise/person-and-date", minutes: 6 },
    ],
    passMark: 0.8,
    dueDate: "2026-12-11",
  },
];
