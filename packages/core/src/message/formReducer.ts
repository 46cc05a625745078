import type { FormProblems } from "./validateForm.js";

/** The state of one form, apart from its draft, its outbox and the offered handoff. */
export interface FormState {
  /** Id of the message that the form shows: the last one sent or opened for a change. */
  currentId: string | undefined;
  /** The current message is open for a change; sending replaces it. */
  isChanging: boolean;
  hasConsent: boolean;
  files: readonly File[];
  /** Why files were not attached, each a sentence for the customer. */
  fileProblems: readonly string[];
  problems: FormProblems;
  /** A message is being put into the outbox. */
  isSending: boolean;
  /** A message is being taken out of the outbox. */
  isTakingBack: boolean;
  /** The last message could not be put into the outbox, so the browser posts the next one. */
  isStuck: boolean;
}

export type FormAction =
  | { type: "validated"; problems: FormProblems }
  | { type: "filesChanged"; files: readonly File[]; problems: readonly string[] }
  | { type: "consentChanged"; hasConsent: boolean }
  | { type: "sendStarted" }
  /** `id` is undefined where there is no outbox. */
  | { type: "sent"; id: string | undefined }
  | { type: "sendFailed" }
  /** The message was not sent, because another tab sends the one that it would replace. */
  | { type: "notReplaced" }
  /** Files cannot be read any more, so the message was not sent. */
  | { type: "filesUnreadable"; files: readonly File[]; problems: readonly string[] }
  /** The draft is a message that was sent already: before a reload, or in another tab. */
  | { type: "draftRecognized"; id: string }
  /** A message is put back into the form, with its files, and is replaced by the next one sent. */
  | { type: "changeStarted"; id: string; files: readonly File[]; hasConsent: boolean }
  /** The message that is open for a change has arrived from another tab. What the form holds is a new message. */
  | { type: "changeEnded" }
  /** A message is not to be sent, and returns to the form with its files. */
  | { type: "takeBackStarted"; files: readonly File[]; hasConsent: boolean }
  /** That message will not be sent. */
  | { type: "takenBack" }
  /** Another tab sends that message, so the form is as before. */
  | { type: "notTakenBack"; before: FormState }
  /** The customer starts another message. */
  | { type: "anotherStarted" };

export const initialFormState: FormState = {
  currentId: undefined,
  isChanging: false,
  hasConsent: false,
  files: [],
  fileProblems: [],
  problems: {},
  isSending: false,
  isTakingBack: false,
  isStuck: false,
};

/** Returns whether the content of a form must not change now, because a message is on its way into the outbox or out of it. */
export function isBusy({ isSending, isTakingBack }: FormState): boolean {
  return isSending || isTakingBack;
}

/** Returns the next state of a form. Pure. */
export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "validated":
      return { ...state, problems: action.problems };
    case "filesChanged":
      return isBusy(state) ? state : { ...state, files: action.files, fileProblems: action.problems };
    case "consentChanged":
      return { ...state, hasConsent: action.hasConsent };
    case "sendStarted":
      return { ...state, isSending: true };
    case "sent":
      return { ...afterSend(state, action.id), isSending: false, isStuck: false };
    case "sendFailed":
      return { ...state, isSending: false, isStuck: true };
    case "notReplaced":
      return { ...state, isSending: false };
    case "filesUnreadable":
      return { ...state, isSending: false, files: action.files, fileProblems: action.problems };
    case "draftRecognized":
      return { ...state, currentId: action.id };
    case "changeStarted":
      return { ...restored(state, action), currentId: action.id, isChanging: true };
    case "changeEnded":
      return { ...state, currentId: undefined, isChanging: false };
    case "takeBackStarted":
      return { ...restored(state, action), currentId: undefined, isChanging: false, isTakingBack: true };
    case "takenBack":
      return { ...state, isTakingBack: false };
    case "notTakenBack":
      return action.before;
    case "anotherStarted":
      // Consent and files belong to one message.
      return { ...initialFormState, isStuck: state.isStuck };
  }
}

// A message that is taken back brings its files and its consent with it.
function afterSend(state: FormState, id: string | undefined): FormState {
  return { ...state, currentId: id, isChanging: false, files: id ? [] : state.files, fileProblems: [] };
}

// Files that the customer has chosen since are added to, not replaced. Errors were about what the form held before.
function restored(state: FormState, { files, hasConsent }: Pick<FormState, "files" | "hasConsent">): FormState {
  return { ...state, files: [...state.files, ...files], fileProblems: [], problems: {}, hasConsent };
}
