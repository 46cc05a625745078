import type { ContactRequest, Outbox, OutboxItem } from "@handrail/core";
import {
  emptyValues,
  type FormAction,
  type FormState,
  hasArrived,
  isUnchanged,
  type MessageAction,
  restoreMessage,
  toFiles,
} from "@handrail/core/message";
import type { Dispatch } from "react";
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
  /** Empties the form for another message. */
  startAnother: () => void;
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
  const isChanging = isCurrent && isOpen;
  // The text of a message on its way must not become a part of another one. Of a posted one it is not known whether it arrived.
  const typed = isOpen || draft.isPosted ? draft.values : emptyValues;
  const restore = () => draft.replace(restoreMessage(request, typed), request.topic ?? null);
  const restored = { files: toFiles(request), hasConsent: request.consent !== undefined };
  switch (action) {
    case "again":
      // A message that the form holds unchanged must not be offered as new as well.
      if (isOpen && isUnchanged(request, draft.values, form.files)) {
        // The draft was stored as another message.
        draft.put({ ...draft, sentId: id });
        dispatch({ type: "sent", id });
      }
      return outbox.retry(id);
    case "change":
      restore();
      return dispatch({ type: "changeStarted", id, ...restored });
    case "discard":
      // While it is open for a change, the form holds it already, and what the customer has changed stays changed.
      if (!isChanging) restore();
      dispatch({ type: "takeBackStarted", ...(isChanging ? { files: [], hasConsent: form.hasConsent } : restored) });
      if (await outbox.discard(id).catch(() => false)) return dispatch({ type: "takenBack" });
      // It is still in the outbox, for example because another tab sends it: the form must not offer it as new.
      draft.put(draft);
      return dispatch({ type: "notTakenBack", before: form });
    case "another":
      if (isChanging) dispatch({ type: "changeEnded" });
      else if (isCurrent) context.startAnother();
      // Another tab sends it: only the form is free for a new one.
      if (hasArrived(state)) await outbox.discard(id);
  }
}
