import type { PluralForms } from "../../text/format.js";

/** The words of the adviser's summary, and of the number under which it is found. */
export interface SummaryMessages {
  /** Names the summary. */
  title: string;
  /** Headings of what one sees at a glance. */
  wants: string;
  failed: string;
  tried: string;
  /** Where nothing was tried here before. */
  nothing: string;
  /** Where the customer asked nothing in words. */
  noQuestion: string;
  /** What was tried, counted. */
  searches: PluralForms;
  articles: PluralForms;
  steps: PluralForms;
  /** Opens what is below the glance. */
  details: string;
  copy: string;
  copied: string;
  /** Where the clipboard is refused, above the text to copy by hand. */
  copyByHand: string;
  /** The adviser's question for the number. */
  lookupLabel: string;
  lookupHint: string;
  lookupOpen: string;
  lookupLoading: string;
  /** The number is not one. */
  lookupInvalid: string;
  lookupNotFound: string;
  lookupFailed: string;
  /** The customer's button for a number. */
  referenceGet: string;
  /** What is kept under it, above the list, and the button that agrees. */
  referenceKeeps: string;
  referenceAgree: string;
  referenceBusy: string;
  /** Before the number. */
  referenceYours: string;
  referenceSay: string;
  /** There is none to be had; it is not needed. */
  referenceFailed: string;
}
