import { describeParts } from "@handrail-tooling/testing";
import * as adviser from "./index.js";
import { tried } from "./testing/handoffs.js";

const { HandoffLookup, HandoffSummary } = adviser;

describeParts(adviser, {
  HandoffSummary: { token: "summary", render: (props) => <HandoffSummary handoff={tried} {...props} /> },
  HandoffLookup: {
    token: "lookup",
    render: (props) => <HandoffLookup store={{ get: async () => tried }} {...props} />,
  },
});
