import { en } from "@handrail/core/messages/en";
import { emptyHandoff, hostileHandoff, triedHandoff } from "@handrail-tooling/testing/fixtures";
import { defineStates } from "@handrail-tooling/testing/states";
import { HandoffSummary } from "./HandoffSummary.js";

/** The states of the adviser's summary. */
export const handoffSummaryStates = defineStates(
  HandoffSummary,
  { props: { handoff: triedHandoff } },
  {
    atGlance: {
      description: "The question, what failed, what the customer tried, for how long, the product and the language.",
      shows: { text: "Why is my November bill higher?" },
    },
    withNumber: {
      description: "With the number that the customer read out.",
      props: { handoff: { ...triedHandoff, reference: "483917" } },
      shows: { text: "483 917" },
    },
    nothingTried: {
      description: "The customer tried nothing.",
      props: { handoff: emptyHandoff },
      shows: { text: en.summary.nothing },
    },
    otherDirections: {
      description: "Arabic, a text without spaces, and HTML, which is shown as text.",
      props: { handoff: hostileHandoff },
      shows: { role: "region", name: en.summary.title },
    },
  },
);
