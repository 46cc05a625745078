import type { FormProblems } from "./validateForm.js";

/** The state of one form, apart from its draft, its outbox and the offered handoff. */
export interface FormState {
  /** Id of the message that the form shows: the last one sent, resent or opened for a change. */
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
  /** The restored draft is a message that was sent before the reload. */
  | { type: "draftRecognized"; id: string }
  | { type: "resent"; id: string | undefined }
  /** A message is put back into the form, with its files, and is replaced by the next one sent. */
  | { type: "changeStarted"; id: string; files: readonly File[] }
  /** A message is taken back: it will not be sent, and returns to the form with its files. */
  | { type: "takenBack"; files: readonly File[] }
  /** The customer is done with a message that has arrived. */
  | { type: "dismissed"; id: string };

export const initialFormState: FormState = {
  currentId: undefined,
  isChanging: false,
  hasConsent: false,
  files: [],
  fileProblems: [],
  problems: {},
  isSending: false,
  isStuck: false,
};

/** Returns the next state of a form. Pure. */
export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "validated":
      return { ...state, problems: action.problems };
    case "filesChanged":
      return { ...state, files: action.files, fileProblems: action.problems };
    case "consentChanged":
      return { ...state, hasConsent: action.hasConsent };
    case "sendStarted":
      return { ...state, isSending: true };
    case "sent":
      return { ...afterSend(state, action.id), isSending: false, isStuck: false };
    case "sendFailed":
      return { ...state, isSending: false, isStuck: true };
    case "draftRecognized":
      return { ...state, currentId: action.id };
    case "resent":
      return afterSend(state, action.id);
    case "changeStarted":
      return { ...state, currentId: action.id, isChanging: true, files: filesAfterRestore(state, action.files) };
    case "takenBack":
      return { ...state, currentId: undefined, isChanging: false, files: filesAfterRestore(state, action.files) };
    case "dismissed":
      return dismiss(state, action.id);
  }
}

function afterSend(state: FormState, id: string | undefined): FormState {
  return { ...state, currentId: id, isChanging: false, fileProblems: [] };
}

// Files that the customer has chosen since are not replaced.
function filesAfterRestore({ files }: FormState, restored: readonly File[]): readonly File[] {
  return files.length > 0 ? files : restored;
}

function dismiss(state: FormState, id: string): FormState {
  const next = { ...state, currentId: undefined, isChanging: false };
  // Consent is given for one message.
  return id === state.currentId ? { ...next, files: [], hasConsent: false } : next;
}
