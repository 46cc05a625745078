import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { useState } from "react";
import { DeskScreen } from "./examples/DeskScreen.js";
import { ShopScreen } from "./examples/ShopScreen.js";
import { Tour, type TourProps } from "./Tour.js";
import { findWalkthrough, stepAt } from "./testing/demoWalkthroughs.js";
import { checkStep, mediaStep, practiseStep, questions } from "./testing/kindsOfSteps.js";

const firstDay = findWalkthrough("adviser-first-day");
const firstStep = stepAt(firstDay, 0);
const firstVisit = findWalkthrough("first-visit");
const longTitle = "Rechtsschutzversicherungsgesellschaften ".repeat(12).trim();

/** The states of a tour on an adviser's or a customer's screen. */
export const tourStates = defineStates(
  Tour,
  {
    props: { walkthrough: firstDay, defaultOpen: true },
    render: (props) => (
      <DeskScreen>
        <Tour {...props} />
      </DeskScreen>
    ),
  },
  {
    firstStep: {
      description: "The first step of a new adviser's first day.",
      shows: { role: "dialog", name: firstStep.title },
    },
    laterStep: {
      description: "A later step, from which the adviser can go back.",
      props: { defaultStep: 4 },
      shows: { role: "button", name: en.common.back },
    },
    lastStep: {
      description: "The last step ends the tour.",
      props: { defaultStep: firstDay.steps.length - 1 },
      shows: { role: "button", name: en.walkthrough.finish },
    },
    targetMissing: {
      description: "The target is not on the screen: the step says so, and the rail rises.",
      props: { walkthrough: { ...firstDay, steps: [{ ...firstStep, target: "#gone" }, firstStep] } },
      shows: { text: en.walkthrough.missingTitle },
    },
    otherPage: {
      description: "The target is on another page, to which the step links.",
      props: { walkthrough: { ...firstDay, steps: [{ ...firstStep, target: "#gone", route: "/orders" }, firstStep] } },
      shows: { role: "link", name: en.walkthrough.otherPage.link },
    },
    invalidSelector: {
      description: "A selector that is not valid counts as a missing target.",
      props: { walkthrough: { ...firstDay, steps: [{ ...firstStep, target: "[[" }] } },
      shows: { text: en.walkthrough.missingTitle },
    },
    firstVisit: {
      description: "The first step of a customer's first visit.",
      props: { walkthrough: firstVisit },
      render: (props) => (
        <ShopScreen>
          <Tour {...props} />
        </ShopScreen>
      ),
      shows: { role: "dialog", name: stepAt(firstVisit, 0).title },
    },
    practising: {
      description: "A step waits until the adviser has tried it. It can be skipped.",
      props: { walkthrough: { ...firstDay, steps: [practiseStep, firstStep] } },
      shows: { role: "button", name: en.walkthrough.skip },
    },
    practisingWithHint: {
      description: "A hint, after a while without success.",
      props: { walkthrough: { ...firstDay, steps: [{ ...practiseStep, hintAfterMs: 0 }, firstStep] } },
      shows: { text: en.walkthrough.practice.hint },
    },
    practised: {
      description: "The adviser has done it. Nothing advances by itself.",
      props: {
        walkthrough: {
          ...firstDay,
          steps: [{ ...practiseStep, until: { appears: "[data-tour='queue']" } }, firstStep],
        },
      },
      shows: { role: "button", name: en.walkthrough.next },
    },
    chooseOne: {
      description: "A question with one correct answer.",
      props: { walkthrough: { ...firstDay, steps: [checkStep(questions.one), firstStep] } },
      shows: { role: "button", name: en.walkthrough.check.submit },
    },
    chooseSeveral: {
      description: "A question with several correct answers.",
      props: { walkthrough: { ...firstDay, steps: [checkStep(questions.several), firstStep] } },
      shows: { role: "button", name: en.walkthrough.check.submit },
    },
    putInOrder: {
      description: "Steps of work to put in order.",
      props: { walkthrough: { ...firstDay, steps: [checkStep(questions.order), firstStep] } },
      shows: { role: "button", name: en.walkthrough.check.submit },
    },
    shortAnswer: {
      description: "A question that is answered in a few words.",
      props: { walkthrough: { ...firstDay, steps: [checkStep(questions.short), firstStep] } },
      shows: { role: "textbox", name: en.walkthrough.check.yourAnswer },
    },
    withMedia: {
      description: "A step with a picture.",
      props: { walkthrough: { ...firstDay, steps: [mediaStep, firstStep] } },
      shows: { role: "img", name: mediaStep.media.kind === "image" ? mediaStep.media.alt : "" },
    },
    longText: {
      description: "Long words do not overflow.",
      props: { walkthrough: { ...firstDay, steps: [{ ...firstStep, title: longTitle }] } },
      shows: { role: "dialog", name: longTitle },
    },
    closed: {
      description: "Out of hours.",
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/ },
    },
    notStarted: {
      description: "A closed tour renders nothing.",
      props: { defaultOpen: false },
      render: (props) => <StartableTour {...props} />,
      shows: { role: "button", name: "Show me round" },
    },
  },
);

function StartableTour(props: TourProps) {
  const [open, setOpen] = useState(false);
  return (
    <DeskScreen>
      <button type="button" onClick={() => setOpen(true)}>
        Show me round
      </button>
      <Tour {...props} open={open} onOpenChange={setOpen} />
    </DeskScreen>
  );
}
