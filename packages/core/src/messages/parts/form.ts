/** The messages of the contact form. */
export interface FormMessages {
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
  filesSending: string;
  /** An earlier draft was restored, without its files. */
  draftRestored: string;
  /** The topic of a restored draft, if the page has another: `{topic}`. */
  draftTopic: string;
  draftClear: string;
  /** Heading of the list of what the customer already tried. */
  handoffTitle: string;
  handoffWhy: string;
  handoffAgree: string;
  /** The status of a message. */
  sending: string;
  waitingOffline: string;
  waitingLater: string;
  /** A waiting message is stored on the device, or is only in the page. */
  waitingStored: string;
  waitingNotStored: string;
  /** There was no response, more than once. */
  waitingUnreachable: string;
  waitingUnreachableWhy: string;
  asking: string;
  askingWhy: string;
  /** The answer was lost, and the browser reports no network. */
  askingOffline: string;
  askingOfflineWhy: string;
  /** The browser posted the form, so nothing is known about its arrival. */
  postedWhy: string;
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
  /** The desk responded with 401, 403 or 419; with 413; the message waits for another desk. */
  failedNotAllowed: string;
  failedTooLarge: string;
  failedOtherDesk: string;
  failedNoReference: string;
  failedExpired: string;
  /** The code that sends the message did not load. */
  notLoaded: string;
  again: string;
  change: string;
  discard: string;
  another: string;
  copyReference: string;
  copied: string;
  /** Before the text of a message that was sent. */
  youWrote: string;
}
