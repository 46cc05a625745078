import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { helpSearchStates } from "./HelpSearch.states.js";
import { searchPageStates } from "./SearchPage.states.js";

describeStates("HelpSearch", helpSearchStates, HandrailProvider);
describeStates("SearchPage", searchPageStates, HandrailProvider);
