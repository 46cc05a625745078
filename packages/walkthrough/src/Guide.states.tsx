import type { RichText } from "@handrail/core";
import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { Guide } from "./Guide.js";
import { findWalkthrough, stepAt } from "./testing/demoWalkthroughs.js";
import { checkStep, mediaStep, practiseStep, questions } from "./testing/kindsOfSteps.js";

const firstDay = findWalkthrough("adviser-first-day");
const [firstStep, secondStep] = [stepAt(firstDay, 0), stepAt(firstDay, 1)];
const longTitle = "Rechtsschutzversicherungsgesellschaften ".repeat(6).trim();

/** The states of a guide. */
export const guideStates = defineStates(
  Guide,
  { props: { walkthrough: firstDay } },
  {
    unread: {
      description: "A guide that nobody has ticked yet.",
      shows: { role: "heading", name: firstDay.title },
    },
    underWay: {
      description: "Two steps are done.",
      props: { defaultDone: [firstStep.id, secondStep.id] },
      shows: { text: "2 of 6 steps done" },
    },
    done: {
      description: "All steps are done.",
      props: { defaultDone: firstDay.steps.map(({ id }) => id) },
      shows: { text: "6 of 6 steps done" },
    },
    otherVersion: {
      description: "A step that was done in an earlier version is gone: its tick is left out.",
      props: { defaultDone: ["gone", firstStep.id] },
      shows: { text: "1 of 6 steps done" },
    },
    personFirst: {
      description: "The person stands above the steps.",
      props: { railPlacement: "start" },
      shows: { role: "heading", name: firstDay.title },
    },
    everyKind: {
      description: "Steps to practise, to answer and to look at, with the goal.",
      props: {
        walkthrough: {
          ...firstDay,
          goal: "answer customers without asking them everything again.",
          steps: [practiseStep, checkStep(questions.one), { ...checkStep(questions.order), id: "order" }, mediaStep],
        },
      },
      shows: { text: en.walkthrough.practice.hint },
    },
    otherPages: {
      description: "Steps link to the pages they are about.",
      props: {
        walkthrough: {
          ...firstDay,
          steps: [
            { ...firstStep, route: "/desk" },
            { ...secondStep, route: "/desk/cases" },
          ],
        },
      },
      shows: { text: en.walkthrough.otherPage.link },
    },
    longText: {
      description: "Long words do not overflow.",
      props: { walkthrough: { ...firstDay, steps: [{ ...firstStep, title: longTitle }] } },
      shows: { role: "heading", name: longTitle },
    },
    closed: {
      description: "Out of hours.",
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/ },
    },
    failing: {
      description: "A body that is not rich text: the other steps are shown, and the person stays.",
      // The type forbids it, but content comes from elsewhere.
      props: {
        walkthrough: {
          ...firstDay,
          steps: [{ ...firstStep, body: {} as RichText }, secondStep],
        },
      },
      shows: { role: "checkbox", name: `${en.walkthrough.done} ${secondStep.title}` },
    },
  },
);
