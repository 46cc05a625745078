import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { useState } from "react";
import { Offer, type OfferProps } from "./Offer.js";
import { findWalkthrough } from "./testing/demoWalkthroughs.js";

const firstVisit = findWalkthrough("first-visit");
const longTitle = "Rechtsschutzversicherungsgesellschaften ".repeat(4).trim();

/** The states of an offer. */
export const offerStates = defineStates(
  Offer,
  {
    props: { walkthrough: firstVisit, onStart: () => {} },
    // Each time as for somebody who has not answered yet.
    render: (props) => <NewOffer {...props} />,
  },
  {
    offered: {
      description: "A tour is offered to a customer who is new.",
      props: { minutes: 2 },
      shows: { role: "button", name: en.walkthrough.offer.show },
    },
    ofUnknownLength: {
      description: "How long the tour takes is not known.",
      shows: { text: firstVisit.title },
    },
    forStaff: {
      description: "A new adviser can ask the trainer.",
      props: { walkthrough: findWalkthrough("adviser-first-day"), minutes: 1 },
      shows: { text: findWalkthrough("adviser-first-day").title },
    },
    longText: {
      description: "Long words do not overflow.",
      props: { walkthrough: { ...firstVisit, title: longTitle }, minutes: 120 },
      shows: { text: longTitle },
    },
    closed: {
      description: "Out of hours.",
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/ },
    },
  },
);

function NewOffer(props: OfferProps) {
  useState(() => localStorage.removeItem(`handrail:offer:${props.walkthrough.id}`));
  return <Offer {...props} />;
}
