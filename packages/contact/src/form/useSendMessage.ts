"use client";
import { format } from "@handrail/core";
import type { FormAction, FormFields, FormState } from "@handrail/core/message";
import { type Dispatch, useRef } from "react";
import { useSettings } from "../context/HandrailContext.js";
import type { Draft, DraftState } from "./useDraft.js";
import { useFormMessages } from "./useFormMessages.js";
import type { HandoffModule } from "./useHandoffModule.js";
import type { HandoffOffer } from "./useHandoffOffer.js";
import type { WithOutbox } from "./useOutbox.js";

/**
 * Sends a draft.
 * @param consentText The label of the consent that was given; `undefined` where the form asks for none.
 */
export type SendDraft = (shown: DraftState, consentText: string | undefined) => void;

/** Returns a function that puts what the form shows into the outbox and records that contact has started. */
export function useSendMessage(options: SendMessageOptions): (...args: Parameters<SendDraft>) => Promise<void> {
  const { action, topic, fields, state, dispatch, draft, handoffModule, handoffOffer, withOutbox } = options;
  const { contacts, messages, record } = useSettings();
  const { fileUnreadable } = useFormMessages();
  // A ref, because a second submit in the same task sees the state of the first.
  const isSending = useRef(false);
  const submission = (shown: DraftState, consentText: string | undefined) => ({
    draft: shown,
    fields,
    files: state.files,
    locale: messages.locale,
    // Without the query, which may hold a search.
    page: handoffModule?.redactAddress(`${location.origin}${location.pathname}`),
    topic,
    handoff: handoffOffer.agreedHandoff,
    consentText,
    replacedId: state.isChanging ? state.currentId : undefined,
  });
  const formChannel = contacts.find((channel) => channel.kind === "form" && channel.action === action);
  return async (shown, consentText) => {
    if (isSending.current || state.isTakingBack) return;
    isSending.current = true;
    dispatch({ type: "sendStarted" });
    try {
      const result = await withOutbox((open) => open.submitDraft(open.outbox, submission(shown, consentText)));
      if (result && "unreadable" in result) {
        const files = state.files.filter((file) => !result.unreadable.includes(file));
        const problems = result.unreadable.map(({ name }) => format(fileUnreadable, { name }));
        dispatch({ type: "filesUnreadable", files, problems });
      } else if (result && "sentElsewhereId" in result) {
        // What was changed stays in the form, and can be sent once the other tab is done.
        if (!result.isUnchanged) return dispatch({ type: "notReplaced" });
        draft.put({ ...shown, sentId: result.sentElsewhereId });
        dispatch({ type: "sent", id: result.sentElsewhereId });
      } else {
        dispatch({ type: "sent", id: result?.id });
        record({ type: "contact.started", channelId: formChannel?.id ?? "form", place: "form" });
      }
    } catch {
      dispatch({ type: "sendFailed" });
    } finally {
      isSending.current = false;
    }
  };
}

interface SendMessageOptions {
  action: string;
  topic: string | undefined;
  fields: FormFields;
  state: FormState;
  dispatch: Dispatch<FormAction>;
  draft: Draft;
  handoffModule: HandoffModule | undefined;
  handoffOffer: HandoffOffer;
  withOutbox: WithOutbox;
}
