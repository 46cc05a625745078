import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { ContactForm } from "./ContactForm.js";
import { contactFormStates as states } from "./ContactForm.states.js";

const meta = { title: "Components/Contact/ContactForm", component: ContactForm } satisfies Meta<typeof ContactForm>;
export default meta;

export const Empty = story(states.empty);
export const AllFields = story(states.allFields);
export const Consent = story(states.consent);
export const Draft = story(states.draft);
export const Errors = story(states.errors);
export const Attachments = story(states.attachments);
export const AttachmentsRefused = story(states.attachmentsRefused);
export const Handoff = story(states.handoff);
export const WithoutTransport = story(states.withoutTransport);
export const OnContactPage = story(states.onContactPage);
export const LongText = story(states.longText);
