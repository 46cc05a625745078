import { describeParts } from "@handrail-tooling/testing";
import { triedHandoff } from "@handrail-tooling/testing/fixtures";
import * as adviser from "./index.js";

const { HandoffLookup, HandoffSummary } = adviser;

describeParts(adviser, {
  HandoffSummary: { token: "summary", render: (props) => <HandoffSummary handoff={triedHandoff} {...props} /> },
  HandoffLookup: {
    token: "lookup",
    render: (props) => <HandoffLookup store={{ get: async () => triedHandoff }} {...props} />,
  },
});
