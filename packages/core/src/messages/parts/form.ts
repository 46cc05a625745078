/** The words of the form in which one writes to a person. */
export interface FormMessages {
  title: string;
  name: string;
  email: string;
  phone: string;
  subject: string;
  message: string;
  /** After the name of a field that may be left empty. */
  optional: string;
  send: string;
  /** Heading of the list of what to correct, and what to do about each. */
  problems: string;
  nameMissing: string;
  emailMissing: string;
  emailWrong: string;
  phoneMissing: string;
  phoneWrong: string;
  subjectMissing: string;
  messageMissing: string;
  /** The box that agrees to what the company asks for is not ticked. */
  consentMissing: string;
  /** `{count}` characters at most. */
  messageLong: string;
  files: string;
  /** What files may be: `{count}`, `{size}`. */
  filesHint: string;
  /** `{name}`, `{size}` */
  fileLarge: string;
  /** `{name}` */
  fileType: string;
  /** `{count}` at most; what came after was not added. */
  filesMany: string;
  /** Names the button that takes a file out: `{name}`. */
  fileRemove: string;
  fileRemoved: string;
  filesSending: string;
  /** What was written earlier is there again; files are not. */
  draftKept: string;
  draftClear: string;
  /** Above what the customer already tried. */
  handoffTitle: string;
  handoffWhy: string;
  handoffAgree: string;
  /** How far a message has come. */
  sending: string;
  waitingOffline: string;
  waitingLater: string;
  /** What waits outlives the page, or does not. */
  waitingKept: string;
  waitingHere: string;
  asking: string;
  askingWhy: string;
  sent: string;
  /** Before the number. */
  sentReference: string;
  sentNext: string;
  accepted: string;
  acceptedNext: string;
  handed: string;
  handedNext: string;
  failed: string;
  failedRefused: string;
  failedNoReference: string;
  failedExpired: string;
  /** When the code that sends it could not be loaded. */
  stuck: string;
  again: string;
  change: string;
  discard: string;
  another: string;
  copyReference: string;
  copied: string;
  yours: string;
}
