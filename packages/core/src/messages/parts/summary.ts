import type { PluralForms } from "../../text/format.js";

/** The messages of the adviser's summary and of its reference number. */
export interface SummaryMessages {
  /** The title of the summary. */
  title: string;
  /** Headings of the main facts. */
  wants: string;
  failed: string;
  tried: string;
  /** The customer tried nothing. */
  nothing: string;
  /** The customer typed no question. */
  noQuestion: string;
  /** The numbers of searches, articles and steps. */
  searches: PluralForms;
  articles: PluralForms;
  steps: PluralForms;
  /** The control that opens the details. */
  details: string;
  copy: string;
  copied: string;
  /** Above the text to copy by hand, if the clipboard is not available. */
  copyByHand: string;
  /** The field for the number on the adviser's screen. */
  lookupLabel: string;
  lookupHint: string;
  lookupOpen: string;
  lookupLoading: string;
  /** Announced and shown above the summary that was found. */
  lookupFound: string;
  /** The input is not six digits. */
  lookupInvalid: string;
  lookupNotFound: string;
  lookupFailed: string;
  /** The customer's button that requests a number. */
  referenceGet: string;
  /** Above the list of what is stored, and the button that agrees. */
  referenceContents: string;
  referenceAgree: string;
  referenceBusy: string;
  /** Before the number. */
  referenceYours: string;
  referenceSay: string;
  /** The number could not be created. */
  referenceFailed: string;
}
