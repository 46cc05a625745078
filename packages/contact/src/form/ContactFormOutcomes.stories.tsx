import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { ContactForm } from "./ContactForm.js";
import { contactFormOutcomeStates as states } from "./ContactFormOutcomes.states.js";

/** The states of a message after Send. Its text stays until it has arrived, and the rail stays throughout. */
const meta = {
  title: "Components/Contact/ContactForm after Send",
  component: ContactForm,
} satisfies Meta<typeof ContactForm>;
export default meta;

export const Sending = story(states.sending);
export const SendingFiles = story(states.sendingFiles);
export const CodeNotLoaded = story(states.codeNotLoaded);
export const WaitingForNetwork = story(states.waitingForNetwork);
export const WaitingForBusyDesk = story(states.waitingForBusyDesk);
export const MayHaveArrived = story(states.mayHaveArrived);
export const CannotBeReached = story(states.cannotBeReached);
export const MayNotHaveLeft = story(states.mayNotHaveLeft);
export const Posted = story(states.posted);
export const SentWithReference = story(states.sentWithReference);
export const Accepted = story(states.accepted);
export const HandedOff = story(states.handedOff);
export const Refused = story(states.refused);
export const NotAllowed = story(states.notAllowed);
export const TooLarge = story(states.tooLarge);
export const WaitsForAnotherDesk = story(states.waitsForAnotherDesk);
export const WithoutReference = story(states.withoutReference);
export const Changing = story(states.changing);
export const EarlierMessage = story(states.earlierMessage);
export const LongReference = story(states.longReference);
