import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { helpSearchStates } from "./HelpSearch.states.js";

describeStates("HelpSearch", helpSearchStates, HandrailProvider);
