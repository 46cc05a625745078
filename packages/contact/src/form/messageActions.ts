import type { ContactRequest, Outbox, OutboxItem } from "@handrail/core";
import {
  emptyValues,
  hasArrived,
  isUnchanged,
  type MessageAction,
  restoreMessage,
  toFiles,
} from "@handrail/core/message";
import type { Dispatch } from "react";
import type { FormAction, FormState } from "./formReducer.js";
import type { Draft } from "./useDraft.js";

/** What {@link runMessageAction} reads and changes. */
export interface MessageActionContext {
  outbox: Outbox<ContactRequest>;
  /** The state of the form, with the id of the message that it shows. */
  state: FormState;
  /** Whether the form is shown. If not, its draft is the text of the current message. */
  isOpen: boolean;
  dispatch: Dispatch<FormAction>;
  draft: Draft;
  /** Withdraws the consent to pass on a handoff. */
  withdrawHandoff: () => void;
}

/** Does what the customer asks for with one message of the outbox. */
export async function runMessageAction(
  item: OutboxItem<ContactRequest>,
  action: MessageAction,
  context: MessageActionContext,
): Promise<void> {
  const { outbox, state: form, isOpen, dispatch, draft } = context;
  const { id, request, state } = item;
  const isCurrent = id === form.currentId;
  // The text of a message on its way must not become a part of another one, and what the customer changes stays changed.
  const typed = isOpen ? draft.values : emptyValues;
  const restore = () => draft.replace(isCurrent && isOpen ? typed : restoreMessage(request, typed));
  const restoredParts = { files: toFiles(request), hasConsent: request.consent !== undefined };
  switch (action) {
    case "again":
      // A message that is open for a change, and has not been changed, must not be offered as new as well.
      if (isCurrent && isOpen && isUnchanged(request, draft.values, form.files)) {
        // The draft was stored as another message.
        draft.put({ ...draft, sentId: id });
        dispatch({ type: "draftRecognized", id });
      }
      return outbox.retry(id);
    case "change":
      restore();
      return dispatch({ type: "changeStarted", id, ...restoredParts });
    case "discard":
      restore();
      dispatch({ type: "takenBack", ...restoredParts });
      if (await outbox.discard(id)) return;
      // Another tab sends it: the form must not offer it as new.
      draft.put(draft);
      return dispatch({ type: "notTakenBack", before: form });
    case "another":
      if (isCurrent) {
        draft.clear();
        // Consent is given for one message.
        context.withdrawHandoff();
      }
      dispatch({ type: "dismissed", id });
      // Another tab sends it: only the form is free for a new one.
      if (hasArrived(state)) await outbox.discard(id);
  }
}
