import { defineContacts, HandrailProvider } from "@handrail/contact";
import { Tour as HandrailTour } from "@handrail/walkthrough";
import { TourProvider, useTour } from "@reactour/tour";
import { driver } from "driver.js";
import { useEffect } from "react";
import { Joyride } from "react-joyride";
import Shepherd from "shepherd.js";

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
/** The targets of the two steps, and their texts. */
const steps = [
  { target: "#target", text: "First step" },
  { target: "#second", text: "Second step" },
];
const walkthrough = {
  id: "tour",
  version: 1,
  locale: "en",
  title: "Tour",
  summary: "",
  audience: "customer",
  steps: steps.map(({ target, text }) => ({
    id: text,
    title: text,
    body: { type: "root", children: [{ type: "text", value: "Read this." }] },
    target,
  })),
};
const press = (selector) => document.querySelector(selector).click();

function OpenReactour() {
  const { setIsOpen, setCurrentStep } = useTour();
  useEffect(() => {
    window.nextStep = () => setCurrentStep(1);
    setIsOpen(true);
  }, [setIsOpen, setCurrentStep]);
  return null;
}

/**
 * A tour of each library, open, without space around its cut-out where that can be set. `hole` is the element that has the cut-out: the last
 * part of a path, or a rectangle. `padding` is the space that is left, in pixels. `next` shows the second step.
 */
export const tours = {
  Handrail: {
    hole: "[data-hr~='tour-dim']",
    padding: 6,
    next: () => press("[data-hr~='tour-next']"),
    Tour: () => (
      <HandrailProvider contacts={contacts} launcher={false}>
        <HandrailTour walkthrough={walkthrough} defaultOpen />
      </HandrailProvider>
    ),
  },
  "driver.js": {
    hole: ".driver-overlay path",
    padding: 0,
    next: () => window.nextStep(),
    Tour: () => {
      useEffect(() => {
        const popovers = steps.map(({ target, text }) => ({ element: target, popover: { title: text } }));
        const tour = driver({ steps: popovers, stagePadding: 0, stageRadius: 0 });
        window.nextStep = () => tour.moveNext();
        tour.drive();
      }, []);
    },
  },
  Shepherd: {
    hole: ".shepherd-modal-overlay-container path",
    padding: 0,
    next: () => window.nextStep(),
    Tour: () => {
      useEffect(() => {
        const tour = new Shepherd.Tour({ useModalOverlay: true });
        for (const { target, text } of steps) tour.addStep({ text, attachTo: { element: target, on: "bottom" } });
        window.nextStep = () => tour.next();
        void tour.start();
      }, []);
    },
  },
  Joyride: {
    hole: ".react-joyride__spotlight path",
    padding: 0,
    next: () => press(".react-joyride__tooltip [data-action='primary']"),
    Tour: () => (
      <Joyride
        run
        continuous
        steps={steps.map(({ target, text }) => ({ target, content: text }))}
        options={{ skipBeacon: true, spotlightPadding: 0, spotlightRadius: 0 }}
      />
    ),
  },
  Reactour: {
    hole: ".reactour__mask mask rect:last-child",
    padding: 0,
    next: () => window.nextStep(),
    Tour: () => (
      <TourProvider
        steps={steps.map(({ target, text }) => ({ selector: target, content: text }))}
        padding={{ mask: 0 }}
        maskClassName="reactour__mask"
      >
        <OpenReactour />
      </TourProvider>
    ),
  },
};
