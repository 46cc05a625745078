import type { Messages, PluralForms } from "@handrail/core";

/** The words that a desk adds around a customer's message, in the language of your staff. */
export interface DeskMessages {
  /** The language of these words, as a BCP 47 tag. */
  locale: string;
  /** The words for what the customer already tried: `messages.handoff` of `@handrail/core`. */
  handoff: Messages["handoff"];
  /** The subject if the customer gave none and there is nothing to make one of. */
  noSubject: string;
  /** The name if a desk requires one and the customer gave none. */
  noName: string;
  /** Label of the line with the subject. */
  subject: string;
  /** Label of the line with the customer's name. */
  name: string;
  /** Label of the line with their e-mail address. */
  email: string;
  /** Label of the line with their telephone number. */
  phone: string;
  /** Label of the line with the topic. */
  topic: string;
  /** Label of the line with the address of the page. */
  page: string;
  /** Label of the line with the consent that they gave. */
  consent: string;
  /** Label of the line with their language. */
  language: string;
  /** Comes before the names of files that were not sent. */
  filesLeftOut: string;
  /** Ends a message that was shortened. */
  charactersLeftOut: PluralForms;
  /** Replaces what the customer already tried if there is no room for any of it. */
  handoffLeftOut: string;
  /** Replaces other lines that there is no room for. `{lines}` are their labels. */
  linesLeftOut: string;
}
