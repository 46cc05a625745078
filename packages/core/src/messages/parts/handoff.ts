import type { PluralForms } from "../messages.js";

/** The words for what a customer already tried, as they and an adviser read them. */
export interface HandoffMessages {
  /** Heading of the searches. */
  searched: string;
  /** Beside a search that found nothing. */
  foundNothing: string;
  /** Beside a search whose answers were not sure. */
  foundUnsure: string;
  /** Heading of the articles. */
  read: string;
  notHelpful: string;
  /** Heading of the steps. */
  steps: string;
  /** How long they tried. */
  minutes: PluralForms;
}
