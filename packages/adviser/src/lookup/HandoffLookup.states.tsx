import { en } from "@handrail/core/messages/en";
import { triedHandoff } from "@handrail-tooling/testing/fixtures";
import { defineStates } from "@handrail-tooling/testing/states";
import { HandoffLookup, type HandoffLookupProps } from "./HandoffLookup.js";
import { type Lookup, LookupStartContext } from "./LookupStartContext.js";

/** A lookup of a number that the adviser has entered. */
const startAt = (number: string, lookup: Lookup) => (props: HandoffLookupProps) => (
  <LookupStartContext.Provider value={{ number, lookup }}>
    <HandoffLookup {...props} />
  </LookupStartContext.Provider>
);

/** The states of the field for a customer's number. */
export const handoffLookupStates = defineStates(
  HandoffLookup,
  { props: { store: { get: async (reference) => (reference === "483917" ? triedHandoff : undefined) } } },
  {
    empty: {
      description: "The field for the number that a customer reads out.",
      shows: { role: "textbox", name: en.summary.lookupLabel },
    },
    found: {
      description: "The summary of the handoff. The number may have a space, as customers read it out.",
      render: startAt("483 917", { state: "found", handoff: { ...triedHandoff, reference: "483917" } }),
      shows: { text: "Why is my November bill higher?" },
    },
    notFound: {
      description: "No handoff has this number.",
      render: startAt("111111", { state: "not-found" }),
      shows: { text: en.summary.lookupNotFound },
    },
    invalid: {
      description: "The number has too few digits.",
      render: startAt("48", { state: "invalid" }),
      shows: { text: en.summary.lookupInvalid },
    },
    loading: {
      description: "The store has not responded yet.",
      render: startAt("483917", { state: "loading" }),
      shows: { text: en.summary.lookupLoading },
    },
    failed: {
      description: "The store fails.",
      render: startAt("483917", { state: "failed" }),
      shows: { text: en.summary.lookupFailed },
    },
  },
);
