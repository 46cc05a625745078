import type { FormProblems } from "@handrail/core/message";

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
  /** A message is taken back: it will not be sent, and returns to the form with its files. */
  | { type: "takenBack"; files: readonly File[]; hasConsent: boolean }
  /** Another tab sends a message that was to be taken back, so the form is as before. */
  | { type: "notTakenBack"; before: FormState }
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
      // A message that is being put into the outbox takes the files that it had when it was sent.
      return state.isSending ? state : { ...state, files: action.files, fileProblems: action.problems };
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
      // The message in the outbox has the files that it brought into the form.
      return { ...state, currentId: action.id, isChanging: false, files: state.isChanging ? [] : state.files };
    case "changeStarted":
      return { ...restored(state, action), currentId: action.id, isChanging: true };
    case "takenBack":
      return { ...restored(state, action), currentId: undefined, isChanging: false };
    case "notTakenBack":
      return action.before;
    case "dismissed":
      return dismiss(state, action.id);
  }
}

// A message that is taken back brings its files and its consent with it.
function afterSend(state: FormState, id: string | undefined): FormState {
  return { ...state, currentId: id, isChanging: false, files: id ? [] : state.files, fileProblems: [] };
}

// Files that the customer has chosen since are not replaced.
function restored(state: FormState, { files, hasConsent }: Pick<FormState, "files" | "hasConsent">): FormState {
  return { ...state, files: state.files.length > 0 ? state.files : files, hasConsent };
}

function dismiss(state: FormState, id: string): FormState {
  // The form goes on showing its own message when an older one is dismissed.
  if (id !== state.currentId) return state;
  // Consent is given for one message.
  return { ...state, currentId: undefined, isChanging: false, files: [], hasConsent: false };
}
