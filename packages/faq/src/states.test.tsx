import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { helpFaqStates } from "./HelpFaq.states.js";

describeStates("HelpFaq", helpFaqStates, HandrailProvider);
