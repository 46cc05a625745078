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
  phoneMissing: string;
  phoneWrong: string;
  subjectMissing: string;
  messageMissing: string;
  /** The required consent is not given. */
  consentMissing: string;
  /** The maximum is `{count}` characters. */
  messageLong: string;
  files: string;
  /** The maximum number and size of files: `{count}`, `{size}`. */
  filesHint: string;
  /** `{name}`, `{size}` */
  fileLarge: string;
  /** `{name}` */
  fileType: string;
  /** More files than the maximum of `{count}`. */
  filesMany: string;
  /** The accessible name of the button that removes a file: `{name}`. */
  fileRemove: string;
  fileRemoved: string;
  filesSending: string;
  /** An earlier draft was restored, without its files. */
  draftRestored: string;
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
  asking: string;
  askingWhy: string;
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
