/** The messages that a contact form shows before anything is sent. */
export interface FormStartMessages {
  title: string;
  name: string;
  email: string;
  phone: string;
  subject: string;
  message: string;
  /** After the label of an optional field. */
  optional: string;
  send: string;
  /** Heading of the error summary. The errors follow. */
  problems: string;
  nameMissing: string;
  emailMissing: string;
  emailWrong: string;
  /** Neither an e-mail address nor a phone number is given, and one of them is needed. */
  emailOrPhoneMissing: string;
  phoneMissing: string;
  phoneWrong: string;
  subjectMissing: string;
  messageMissing: string;
  /** The required consent is not given. */
  consentMissing: string;
  /** The maximum is `{count}` characters. */
  messageLong: string;
  /** The maximum of a field beside the message is `{count}` characters. */
  fieldLong: string;
  /** Shown when a text is almost as long as it may be: `{count}`. */
  charactersLeft: string;
  charactersOver: string;
  files: string;
  /** The maximum number and size of files: `{count}`, `{size}`. */
  filesHint: string;
  /** `{name}`, `{size}` */
  fileLarge: string;
  /** `{name}` */
  fileType: string;
  /** `{name}` */
  fileEmpty: string;
  /** The file has changed since it was chosen: `{name}`. */
  fileUnreadable: string;
  /** More files than the maximum of `{count}`. */
  filesMany: string;
  /** The accessible name of the button that removes a file: `{name}`. */
  fileRemove: string;
  fileRemoved: string;
  /** An earlier draft was restored. */
  draftRestored: string;
  /** After it, where the form takes files: those of the draft were not stored. */
  draftFiles: string;
  /** The topic of a restored draft, if the page has another: `{topic}`. */
  draftTopic: string;
  draftClear: string;
  /** Heading of the list of what the customer already tried. */
  handoffTitle: string;
  handoffWhy: string;
  handoffAgree: string;
  /** The status of a message. */
  sending: string;
  asking: string;
  /** The browser posted the form, so nothing is known about its arrival. */
  postedWhy: string;
  /** The code that sends the message did not load. */
  notLoaded: string;
  change: string;
  another: string;
}

/** The messages about what became of a message. */
export interface OutcomeMessages {
  filesSending: string;
  waitingOffline: string;
  waitingLater: string;
  /** A waiting message is stored on the device, or is only in the page. */
  waitingStored: string;
  waitingNotStored: string;
  /** There was no response, more than once. */
  waitingUnreachable: string;
  waitingUnreachableWhy: string;
  askingWhy: string;
  /** The answer was lost, and the browser reports no network. */
  askingOffline: string;
  askingOfflineWhy: string;
  sent: string;
  /** Before the reference. */
  sentReference: string;
  sentNext: string;
  accepted: string;
  acceptedNext: string;
  handedOff: string;
  handedOffNext: string;
  failed: string;
  failedRefused: string;
  /** The desk responded with 401, 403 or 419. */
  failedNotAllowed: string;
  /** The same, where the message is only in the page, which must not be reloaded. */
  failedNotAllowedNotStored: string;
  /** The desk responded with 413. */
  failedTooLarge: string;
  /** The message waits for another desk. */
  failedOtherDesk: string;
  failedNoReference: string;
  failedExpired: string;
  again: string;
  discard: string;
  copyReference: string;
  copied: string;
  /** Before the text of a message that was sent. */
  youWrote: string;
}

/** The messages of the contact form. */
export interface FormMessages extends FormStartMessages, OutcomeMessages {}
