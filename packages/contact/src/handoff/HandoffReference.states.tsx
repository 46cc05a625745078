import { prepareHandoff, redactHandoff } from "@handrail/core/handoff";
import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { AfterTrying, journeyWithAttempts } from "../testing/AfterTrying.js";
import { HandoffReference, type HandoffReferenceProps } from "./HandoffReference.js";
import { ReferenceStartContext } from "./ReferenceStartContext.js";
import type { ReferenceProgress } from "./referenceProgress.js";

const review = { handoff: prepareHandoff(journeyWithAttempts(), { locale: "en" }), redact: redactHandoff };

const startAt = (progress: ReferenceProgress) => (props: HandoffReferenceProps) => (
  <ReferenceStartContext.Provider value={progress}>
    <HandoffReference {...props} />
  </ReferenceStartContext.Provider>
);

/** The steps from the offer to a reference that the customer can read out. */
export const handoffReferenceStates = defineStates(
  HandoffReference,
  {
    props: { store: { put: async () => "483917" } },
    render: (props) => (
      <AfterTrying>
        <HandoffReference {...props} />
      </AfterTrying>
    ),
  },
  {
    offered: {
      description: "The offer of a number to read out.",
      shows: { role: "button", name: en.summary.referenceGet },
    },
    review: {
      description: "The customer reads and edits what will be stored. Nothing has been sent yet.",
      render: startAt({ state: "review", ...review }),
      shows: { role: "button", name: en.summary.referenceAgree },
    },
    storing: {
      description: "The handoff is being stored.",
      render: startAt({ state: "storing", ...review }),
      shows: { role: "button", name: en.summary.referenceBusy },
    },
    given: {
      description: "Six digits to read out.",
      props: { reference: "483917" },
      shows: { text: "483 917" },
    },
    failed: {
      description: "No number can be given. The customer can call without it.",
      render: startAt({ state: "failed" }),
      shows: { text: en.summary.referenceFailed },
    },
    offline: {
      description: "Without a network there is no offer, since the handoff could not be stored.",
      page: { online: false },
      shows: { text: en.summary.referenceFailed },
    },
  },
);
