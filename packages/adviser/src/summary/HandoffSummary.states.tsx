import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { hostile, nothingTried, tried } from "../testing/handoffs.js";
import { HandoffSummary } from "./HandoffSummary.js";

/** The states of the adviser's summary. */
export const handoffSummaryStates = defineStates(
  HandoffSummary,
  { props: { handoff: tried } },
  {
    atGlance: {
      description: "The question, what failed, what the customer tried, for how long, the product and the language.",
      shows: { text: "Why is my November bill higher?" },
    },
    withNumber: {
      description: "With the number that the customer read out.",
      props: { handoff: { ...tried, reference: "483917" } },
      shows: { text: "483 917" },
    },
    nothingTried: {
      description: "The customer tried nothing.",
      props: { handoff: nothingTried },
      shows: { text: en.summary.nothing },
    },
    otherDirections: {
      description: "Arabic, a text without spaces, and HTML, which is shown as text.",
      props: { handoff: hostile },
      shows: { role: "region", name: en.summary.title },
    },
  },
);
