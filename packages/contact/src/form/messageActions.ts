import type { ContactRequest, OutboxItem } from "@handrail/core";
import type { Dispatch } from "react";
import { toFiles } from "./contactRequest.js";
import type { MessageAction } from "./describeOutcome.js";
import type { FormAction } from "./formReducer.js";
import { restoreMessage } from "./restoreMessage.js";
import type { Draft } from "./useDraft.js";
import type { WithOutbox } from "./useOutbox.js";

/** What {@link runMessageAction} reads and changes. */
export interface MessageActionContext {
  currentId: string | undefined;
  dispatch: Dispatch<FormAction>;
  draft: Draft;
  /** Withdraws the consent to pass on a handoff. */
  withdrawHandoff: () => void;
  withOutbox: WithOutbox;
}

/** Does what the customer asks for with one message of the outbox. */
export async function runMessageAction(
  item: OutboxItem<ContactRequest>,
  action: MessageAction,
  context: MessageActionContext,
): Promise<void> {
  const { currentId, dispatch, draft, withOutbox } = context;
  const isCurrent = item.id === currentId;
  const discard = () => withOutbox((outbox) => outbox.discard(item.id));
  const restore = () => draft.change(restoreMessage(item.request, draft.values, isCurrent));
  switch (action) {
    case "again":
      return sendAgain(item, context);
    case "change":
      restore();
      return dispatch({ type: "changeStarted", id: item.id, files: toFiles(item.request) });
    case "discard":
      restore();
      dispatch({ type: "takenBack", files: toFiles(item.request) });
      return discard();
    case "another":
      if (isCurrent) {
        draft.clear();
        // Consent is given for one message.
        context.withdrawHandoff();
      }
      dispatch({ type: "dismissed", id: item.id });
      return discard();
  }
}

async function sendAgain(
  { id, request, state }: OutboxItem<ContactRequest>,
  { dispatch, withOutbox }: MessageActionContext,
): Promise<void> {
  dispatch({ type: "resent", id });
  const isExpired = state.status === "failed" && state.problem === "expired";
  if (!isExpired) return withOutbox((outbox) => outbox.retry(id));
  // Expired: send it as a new message, and discard the old one once the new one is stored.
  const newId = await withOutbox((outbox) => outbox.send(request));
  dispatch({ type: "resent", id: newId });
  return withOutbox((outbox) => outbox.discard(id));
}
