export * from "./channels/channel.js";
export { channelValue } from "./channels/channelValue.js";
export { defineContacts } from "./channels/defineContacts.js";
export type { HumanContacts } from "./channels/humanContacts.js";
export { channelHref, type Prefill } from "./channels/links.js";
export { parseContacts, parseContactsJson } from "./channels/parseContacts.js";
export * from "./content/help.js";
export type * from "./content/question.js";
export * from "./content/walkthrough.js";
export { HandrailError } from "./errors.js";
export type * from "./handoff/handoff.js";
export { getAvailability } from "./hours/availability.js";
export type { DescribeContext } from "./hours/describe.js";
export type { FromOsmOptions } from "./hours/fromOsm.js";
export type { DescribeMessages, HoursMessages } from "./hours/hoursMessages.js";
export * from "./hours/openingHours.js";
export type { OpeningHoursSpecification, SchemaOrgHours } from "./hours/toSchemaOrg.js";
export type {
  ContactPlace,
  Journey,
  JourneyEvent,
  JourneyInput,
  JourneyOptions,
  ObscuredCause,
  SearchConfidence,
} from "./journey/journey.js";
export type { EssentialMessages, Messages, PageMessages } from "./messages/messages.js";
export type * from "./outbox/outbox.js";
export type * from "./outbox/transport.js";
export type { RichText, RichTextElement, RichTextNode, RichTextText } from "./rich-text/richText.js";
export * from "./routing/routeChannels.js";
export { format, type PluralForms, plural } from "./text/format.js";
export { languageName } from "./text/languageName.js";
