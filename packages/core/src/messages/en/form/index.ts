import type { FormMessages, FormStartMessages, OutcomeMessages } from "../../parts/form.js";

/** The English messages that a contact form shows before anything is sent. */
export const formStart: FormStartMessages = {
  title: "Write to us",
  name: "Your name",
  email: "Your e-mail address",
  phone: "Your phone number",
  subject: "What it is about",
  message: "Your message",
  optional: "(optional)",
  send: "Send",
  problems: "There is a problem",
  nameMissing: "Enter your name",
  emailMissing: "Enter your e-mail address, so that we can answer",
  emailWrong: "Enter an e-mail address in the form name@example.com",
  emailOrPhoneMissing: "Enter your e-mail address or your phone number, so that we can answer",
  phoneMissing: "Enter your phone number, so that we can call you",
  phoneWrong: "Enter a phone number, such as +370 600 00000",
  subjectMissing: "Enter what it is about",
  messageMissing: "Enter your message",
  consentMissing: "Tick the box to agree, or call us",
  messageLong: "Shorten your message to {count} characters",
  fieldLong: "Shorten this to {count} characters",
  charactersLeft: "Characters left: {count}",
  charactersOver: "Characters too many: {count}",
  files: "Add pictures or documents",
  filesHint: "Up to {count}, {size} each.",
  fileLarge: "{name} is larger than {size}. Choose a smaller one.",
  fileType: "We can't open {name}. Choose another type of file.",
  fileEmpty: "{name} is empty. Choose another file.",
  fileUnreadable: "We can't read {name} any more. It was changed, moved or deleted. Choose it again.",
  filesMany: "You can add up to {count}. The other files were not added.",
  fileRemove: "Remove {name}",
  fileRemoved: "{name} was removed",
  draftRestored: "We saved what you wrote.",
  draftFiles: "Add your files again.",
  draftTopic: "Topic: {topic}.",
  draftClear: "Clear it",
  handoffTitle: "What you already tried here",
  handoffWhy: "Pass it on, so that you don't have to repeat it. You can change or remove anything.",
  handoffAgree: "Pass this on with my message",
  sending: "Sending your message",
  asking: "Your message may have arrived",
  postedWhy:
    "You sent it from this page, but we can't see here whether it arrived. If you got no confirmation, change it and send it again, or call us.",
  notLoaded:
    "A part of this page did not load, so your message was not sent. Your text is saved: send it again or call us.",
  change: "Change it",
  another: "Write another message",
};

const outcomes: OutcomeMessages = {
  filesSending: "Sending your files",
  waitingOffline: "Your message will be sent when you are online",
  waitingLater: "Your message will be sent again shortly",
  waitingStored: "It is saved on this device. You can close this page. We'll send it when you come back here.",
  waitingNotStored: "Keep this page open until it is sent, because this browser can't save it.",
  waitingUnreachable: "Your message can't get through yet",
  waitingUnreachableWhy:
    "We keep trying. Something on this device or network may block it, such as an ad blocker. Turn it off for this site, or call us.",
  askingWhy:
    "The connection broke before we could check. If you send it again, we may get it twice. That does no harm.",
  askingOffline: "Your message has probably not left yet",
  askingOfflineWhy:
    "This device seems to be offline. Send it again when you are online. If we get it twice, that does no harm.",
  sent: "Your message has been sent",
  sentReference: "Your reference",
  sentNext: "A person will read it and answer you.",
  accepted: "Your message has arrived",
  acceptedNext: "A person will read it and answer you.",
  handedOff: "Your message was passed on",
  handedOffNext: "We can't see whether it arrived. If you don't hear from us, call us.",
  failed: "Your message was not sent",
  failedRefused: "It was not accepted. Your text is saved: change it, send it again or call us.",
  failedNotAllowed:
    "You may have been signed out, or this page was open for too long. Your text is saved: reload the page and send it again, or call us.",
  failedNotAllowedNotStored:
    "You may have been signed out, or this page was open for too long. This browser can't save your text: copy it before you leave this page, or call us.",
  failedTooLarge:
    "It is too large, probably because of the files. Your text is saved: change it and remove files, or call us.",
  failedOtherDesk: "It waits to be sent from another page of ours. You can send it from here, or call us.",
  failedNoReference:
    "We got no reference for it, so we can't be sure it arrived. Your text is saved: send it again or call us.",
  failedExpired: "We couldn't send it for a week. Your text is saved: send it again or call us.",
  again: "Send again",
  discard: "Don't send it",
  copyReference: "Copy",
  copied: "Copied",
  youWrote: "You wrote:",
};

/** The English messages of the contact form. */
export const form: FormMessages = /* @__PURE__ */ Object.assign({}, formStart, outcomes);
