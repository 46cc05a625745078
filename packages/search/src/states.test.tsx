import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { helpSearchStates } from "./HelpSearch.states.js";
import { helpSearchDialogStates } from "./HelpSearchDialog.states.js";
import { searchPageStates } from "./SearchPage.states.js";

describeStates("HelpSearch", helpSearchStates, HandrailProvider);
describeStates("HelpSearchDialog", helpSearchDialogStates, HandrailProvider);
describeStates("SearchPage", searchPageStates, HandrailProvider);
