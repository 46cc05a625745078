import { describeStates } from "@handrail-tooling/testing";
import { contactFormStates } from "./form/ContactForm.states.js";
import { contactFormOutcomeStates } from "./form/ContactFormOutcomes.states.js";
import { HandrailProvider } from "./provider/HandrailProvider.js";

describeStates("ContactForm", contactFormStates, HandrailProvider);
describeStates("ContactForm after Send", contactFormOutcomeStates, HandrailProvider);
