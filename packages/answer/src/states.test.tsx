import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { helpAnswerStates } from "./HelpAnswer.states.js";

describeStates("HelpAnswer", helpAnswerStates, HandrailProvider);
