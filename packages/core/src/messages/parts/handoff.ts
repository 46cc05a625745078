import type { PluralForms } from "../../text/format.js";

/** The messages of a handoff, for customers and advisers. */
export interface HandoffMessages {
  /** Before the customer's question. */
  asked: string;
  /** Before the topic, product, page, language and reference. */
  topic: string;
  product: string;
  page: string;
  language: string;
  reference: string;
  /** Before the time that the customer spent. */
  duration: string;
  /** Heading of the searches. */
  searched: string;
  /** Beside a search that found nothing. */
  foundNothing: string;
  /** Beside a search without a sure answer. */
  foundUnsure: string;
  /** Heading of the articles. */
  read: string;
  helpful: string;
  notHelpful: string;
  /** Heading of the steps. */
  steps: string;
  /** Beside a finished step, and a step that failed. */
  stepDone: string;
  stepFailed: string;
  /** Heading of earlier cases. */
  history: string;
  /** The time that the customer spent. */
  minutes: PluralForms;
  /** First in a shortened list of the latest entries. */
  leftOut: PluralForms;
  /** The accessible names of the buttons that remove or change an entry: `{text}`. */
  remove: string;
  change: string;
  /** Announced after an entry was removed: `{text}`. */
  removed: string;
  /** The button that saves a changed entry. */
  save: string;
}
