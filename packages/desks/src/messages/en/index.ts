import type { Messages, PluralForms } from "@handrail/core";
import { handoff as handoffEn } from "@handrail/core/messages/en/handoff";

/** The words around a customer's message, as your people read them at their desk. */
export interface DeskWords {
  /** The language of these words, as a BCP 47 tag. */
  locale: string;
  /** The words for what the customer already tried: `messages.handoff`. */
  handoff: Messages["handoff"];
  /** The subject of a message without one. */
  noSubject: string;
  /** Stands where a desk demands a name and the customer gave none. */
  noName: string;
  subject: string;
  name: string;
  email: string;
  phone: string;
  topic: string;
  page: string;
  language: string;
  /** Before the names of files that did not come along. */
  filesLeftOut: string;
  /** At the end of a message that was too long. */
  charactersLeftOut: PluralForms;
  /** Where what the customer already tried found no room at all. */
  handoffLeftOut: string;
  /** Where other lines found no room. `{lines}` are their names. */
  linesLeftOut: string;
}

/** The English words. */
export const wordsEn: DeskWords = {
  locale: "en",
  handoff: handoffEn,
  noSubject: "Message from a customer",
  noName: "Customer",
  subject: "Subject",
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  topic: "Topic",
  page: "Page",
  language: "Language",
  filesLeftOut: "Files left out",
  charactersLeftOut: { one: "{count} character left out", other: "{count} characters left out" },
  handoffLeftOut: "What they already tried is left out",
  linesLeftOut: "Left out: {lines}",
};
