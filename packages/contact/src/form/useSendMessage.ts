"use client";
import type { Dispatch } from "react";
import { useSettings } from "../context/HandrailContext.js";
import { buildContactRequest } from "./contactRequest.js";
import type { FormFields } from "./formFields.js";
import type { FormAction, FormState } from "./formReducer.js";
import { sendMessage } from "./sendMessage.js";
import type { Draft } from "./useDraft.js";
import type { HandoffModule } from "./useHandoffModule.js";
import type { HandoffOffer } from "./useHandoffOffer.js";
import type { WithOutbox } from "./useOutbox.js";

/** Returns a function that puts what the form holds into the outbox and records that contact has started. */
export function useSendMessage(options: SendMessageOptions): () => Promise<void> {
  const { action, topic, fields, state, dispatch, draft, handoffModule, handoffOffer, withOutbox } = options;
  const { contacts, messages, record } = useSettings();
  const currentRequest = () =>
    buildContactRequest({
      values: draft.values,
      fields,
      files: state.files,
      locale: messages.locale,
      // Without the query, which may hold a search.
      page: handoffModule?.redactAddress(`${location.origin}${location.pathname}`),
      topic,
      handoff: handoffOffer.agreedHandoff,
    });
  const formChannel = contacts.find((channel) => channel.kind === "form" && channel.action === action);
  return async () => {
    if (state.isSending) return;
    dispatch({ type: "sendStarted" });
    try {
      const request = currentRequest();
      const replacedId = state.isChanging ? state.currentId : undefined;
      const sendOptions = { replacedId, isRestored: draft.isRestored };
      const id = await withOutbox((outbox) => sendMessage(outbox, request, sendOptions));
      dispatch({ type: "sent", id });
      record({ type: "contact.started", channelId: formChannel?.id ?? "form", place: "form" });
    } catch {
      dispatch({ type: "sendFailed" });
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
