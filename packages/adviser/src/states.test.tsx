import { describeStates } from "@handrail-tooling/testing";
import { handoffLookupStates } from "./lookup/HandoffLookup.states.js";
import { handoffSummaryStates } from "./summary/HandoffSummary.states.js";

describeStates("HandoffLookup", handoffLookupStates);
describeStates("HandoffSummary", handoffSummaryStates);
