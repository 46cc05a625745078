import type { PluralForms } from "../../text/format.js";

/** The words for what a customer already tried, as they and an adviser read them. */
export interface HandoffMessages {
  /** Before what they want, in their own words. */
  asked: string;
  /** Before the topic, product, page, language and reference. */
  topic: string;
  product: string;
  page: string;
  language: string;
  reference: string;
  /** Before how long they tried. */
  duration: string;
  /** Heading of the searches. */
  searched: string;
  /** Beside a search that found nothing. */
  foundNothing: string;
  /** Beside a search whose answers were not sure. */
  foundUnsure: string;
  /** Heading of the articles. */
  read: string;
  helpful: string;
  notHelpful: string;
  /** Heading of the steps. */
  steps: string;
  /** Beside a step that was carried out, and one that did not work. */
  stepDone: string;
  stepFailed: string;
  /** Heading of earlier cases. */
  history: string;
  /** How long they tried. */
  minutes: PluralForms;
  /** Where not all fits: first in a list that goes on with the latest. */
  leftOut: PluralForms;
  /** Name the buttons that take an entry out, or change its words: `{text}`. */
  remove: string;
  change: string;
  /** Ends the change. */
  keep: string;
}
