"use client";
import type { ContactRequest, HandoffContext, Outbox, OutboxItem, Transport } from "@handrail/core";
import { type Dispatch, useContext, useEffect, useReducer } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { hasSameMessage } from "./contactRequest.js";
import type { MessageAction } from "./describeOutcome.js";
import { FormStartContext } from "./FormStartContext.js";
import type { FormFields } from "./formFields.js";
import { type FormAction, formReducer, initialFormState } from "./formReducer.js";
import { runMessageAction } from "./messageActions.js";
import { type Draft, useDraft } from "./useDraft.js";
import { useHandoffModule } from "./useHandoffModule.js";
import { useHandoffOffer } from "./useHandoffOffer.js";
import { useOutbox } from "./useOutbox.js";
import { useOutcomeFocus } from "./useOutcomeFocus.js";
import { useReceipts } from "./useReceipts.js";
import { useSendMessage } from "./useSendMessage.js";

/** Options of {@link useContactForm}. The props of `ContactForm` describe them. */
export interface ContactFormOptions {
  action: string;
  transport: Transport<ContactRequest> | undefined;
  outbox: Outbox<ContactRequest> | undefined;
  topic: string | undefined;
  context: Partial<HandoffContext> | undefined;
  fields: FormFields;
  /** Where the draft and the outbox are stored: the prop `draft`. */
  storage: "session" | "memory";
  handoff: boolean;
  onReceipt: ((item: OutboxItem<ContactRequest>) => void) | undefined;
}

/** Connects the parts of a contact form: its state, draft, outbox and offered handoff. */
export function useContactForm(options: ContactFormOptions) {
  const { action, transport, outbox, topic, fields, onReceipt } = options;
  const { online, record } = useHandrail();
  const start = useContext(FormStartContext);
  const [state, dispatch] = useReducer(formReducer, { ...initialFormState, ...start.state });
  const draft = useDraft(`handrail:draft:${action}`, options.storage, start.values);
  const handoffModule = useHandoffModule();
  const handoffOffer = useHandoffOffer(handoffModule, options.handoff, options.context);
  const { items, isPersistent, withOutbox } = useOutbox(action, transport, outbox, options.storage);
  const current = items.find(({ id }) => id === state.currentId);
  const { headingRef, markActed } = useOutcomeFocus(current?.state.status);
  useSentDraft(items, state.currentId, draft, dispatch);
  useReceipts(items, (item) => {
    record({ type: "message.sent", receipt: transport?.receipt ?? "none" });
    // A handed-off message may not have arrived, so its text stays until the next message.
    if (item.id === current?.id && item.state.status !== "handedOff") draft.clear();
    onReceipt?.(item);
  });
  const send = useSendMessage({
    action,
    topic,
    fields,
    state,
    dispatch,
    draft,
    handoffModule,
    handoffOffer,
    withOutbox,
  });
  const sendHere = () => {
    markActed();
    void send();
  };
  const withdrawHandoff = () => handoffOffer.onAgreedChange(false);
  const actionContext = { currentId: state.currentId, dispatch, draft, withdrawHandoff, withOutbox };
  const hasOutbox = transport !== undefined || outbox !== undefined;
  // Offline the browser can't post the form either.
  const canSend = hasOutbox && !(state.isStuck && online);
  const onAction = (item: OutboxItem<ContactRequest>, messageAction: MessageAction) => {
    markActed();
    void runMessageAction(item, messageAction, actionContext);
  };
  return {
    current,
    /** Whether the form is shown: a message on its way cannot be edited. */
    isOpen: !current || state.isChanging,
    /** Props of `OutcomeList`. */
    outcomes: { items, currentId: state.currentId, isPersistent, headingRef, onAction },
    /** Props of `FormBody`. Without `onSend` the browser posts the form. */
    body: { state, dispatch, draft, handoffOffer, onSend: canSend ? sendHere : undefined },
  };
}

/** After a reload, shows the restored draft as sent if its message is in the outbox already: it must not be sent twice. */
function useSentDraft(
  items: readonly OutboxItem<ContactRequest>[],
  currentId: string | undefined,
  draft: Draft,
  dispatch: Dispatch<FormAction>,
) {
  const mayBeSent = draft.isRestored && !currentId;
  const sentId = mayBeSent ? items.find(({ request }) => hasSameMessage(request, draft.values))?.id : undefined;
  useEffect(() => {
    if (sentId) dispatch({ type: "draftRecognized", id: sentId });
  }, [sentId, dispatch]);
}
