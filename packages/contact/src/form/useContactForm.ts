"use client";
import type { ContactRequest, HandoffContext, Outbox, OutboxItem, Transport } from "@handrail/core";
import {
  type FormAction,
  type FormFields,
  formReducer,
  hasArrived,
  initialFormState,
  isBusy,
  type MessageAction,
  needsPerson,
  takes,
} from "@handrail/core/message";
import { type Dispatch, useContext, useEffect, useReducer } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { FormStartContext } from "./FormStartContext.js";
import { type Draft, useDraft } from "./useDraft.js";
import { useDraftTopic } from "./useDraftTopic.js";
import { useFocusAfterAction } from "./useFocusAfterAction.js";
import { useHandoffModule } from "./useHandoffModule.js";
import { useHandoffOffer } from "./useHandoffOffer.js";
import { useOutbox } from "./useOutbox.js";
import { useReceipts } from "./useReceipts.js";
import { useSendMessage } from "./useSendMessage.js";

/** Options of {@link useContactForm}. The props of `ContactForm` describe them. */
export interface ContactFormOptions {
  action: string;
  transport: Transport<ContactRequest> | undefined;
  outbox: Outbox<ContactRequest> | undefined;
  /** Id of the topic of the page. */
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
  const { action, transport, outbox, fields, storage, onReceipt } = options;
  const { online, record, messages } = useHandrail();
  const start = useContext(FormStartContext);
  const [state, dispatch] = useReducer(formReducer, { ...initialFormState, ...start.state });
  const draft = useDraft(`handrail:draft:${action}`, storage, start);
  const topic = useDraftTopic(draft, options.topic);
  const handoffModule = useHandoffModule();
  const handoffOffer = useHandoffOffer(handoffModule, options.handoff && takes(transport, "handoff"), options.context);
  const { code, items, isPersistent, withOutbox } = useOutbox({
    name: action,
    transport,
    outbox,
    storage,
    follow: (loaded) => loaded.followedMessage(draft, messages.locale),
  });
  const currentId = useCurrentId(items, code?.messageIdOfDraft(draft), state.currentId, dispatch);
  const current = items.find(({ id }) => id === currentId);
  const isOpen = (!current || state.isChanging) && !draft.isPosted;
  const isInactive = isBusy(state);
  const { titleRef, outcomeRef, markActed } = useFocusAfterAction({
    ...{ isOpen, isBusy: isInactive, status: current?.state.status, content: `${draft.id} ${items.length}` },
  });
  useSentDraft(isOpen ? undefined : current, draft);
  useReceipts(items, (item) => {
    record({ type: "message.sent", receipt: transport?.receipt ?? "none" });
    onReceipt?.(item);
  });
  const send = useSendMessage({
    ...{ action, topic, fields, state, dispatch, draft, handoffModule, handoffOffer, withOutbox },
  });
  const hasOutbox = transport !== undefined || outbox !== undefined;
  // Offline the browser can't post the form either.
  const canSend = hasOutbox && !(state.isStuck && online);
  const startAnother = () => {
    draft.clear();
    // Consent is given for one message.
    handoffOffer.onAgreedChange(false);
    dispatch({ type: "anotherStarted" });
  };
  /** Returns a function that does what the customer asks for, after which focus may be lost. */
  const actionOf =
    <Args extends unknown[]>(act: (...args: Args) => unknown) =>
    (...args: Args) => {
      markActed();
      void act(...args);
    };
  return {
    current,
    topic,
    titleRef,
    /** Whether a message of the outbox needs the customer, or a person who can help. */
    needsPerson: items.some((item) => needsPerson(item.state)),
    /** Whether the form is shown: a message on its way cannot be edited. */
    isOpen,
    /** Lists the messages of the outbox, once its code is loaded. */
    OutcomeList: code?.OutcomeList,
    outcomes: {
      ...{ items, currentId, isPersistent, isInactive, isChanging: isOpen, headingRef: outcomeRef },
      onAction: actionOf((item: OutboxItem<ContactRequest>, messageAction: MessageAction) => {
        const actionContext = { state: { ...state, currentId }, isOpen, dispatch, draft, startAnother };
        return withOutbox((open) =>
          open.runMessageAction(item, messageAction, { ...actionContext, outbox: open.outbox }),
        );
      }),
    },
    /** Actions of `PostedNotice`. */
    posted: {
      onChange: actionOf(() => draft.replace(draft.values, draft.topic)),
      onAnother: actionOf(startAnother),
    },
    /** Props of `FormBody`. Without `onSend` the browser posts the form. */
    body: {
      ...{ state, dispatch, draft, handoffOffer },
      onClear: actionOf(draft.clear),
      onSend: canSend ? actionOf(send) : undefined,
    },
  };
}

/**
 * Returns the id of the message that the form shows. It is that of the draft if that is in the outbox: then it was sent before a
 * reload, or in another tab.
 */
function useCurrentId(
  items: readonly OutboxItem<ContactRequest>[],
  draftMessageId: string | undefined,
  currentId: string | undefined,
  dispatch: Dispatch<FormAction>,
): string | undefined {
  const knownId = currentId ? undefined : items.find(({ id }) => id === draftMessageId)?.id;
  useEffect(() => {
    if (knownId) dispatch({ type: "draftRecognized", id: knownId });
  }, [knownId, dispatch]);
  return currentId ?? knownId;
}

/**
 * Empties the draft once its message has arrived. A handed-off message may not have arrived, so its text stays until the next
 * message.
 * @param shown The message that is shown instead of the form.
 */
function useSentDraft(shown: OutboxItem<ContactRequest> | undefined, { clear }: Draft) {
  const sentId = shown && hasArrived(shown.state) && shown.state.status !== "handedOff" ? shown.id : undefined;
  useEffect(() => {
    if (sentId) clear(sentId);
  }, [sentId, clear]);
}
