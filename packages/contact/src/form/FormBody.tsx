"use client";
import type { Handoff } from "@handrail/core";
import {
  type AttachmentLimits,
  addFiles,
  type FormAction,
  type FormFields,
  type FormState,
  isBusy,
  readShownValues,
  readTypedValues,
  validateForm,
} from "@handrail/core/message";
import { Button } from "@handrail/ui";
import { type Dispatch, type ReactNode, useCallback, useId, useRef } from "react";
import { parts } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";
import { Attachments } from "./Attachments.js";
import { Consent } from "./Consent.js";
import { DraftNotice } from "./DraftNotice.js";
import { EnhancedForm } from "./EnhancedForm.js";
import { FieldList } from "./FieldList.js";
import { HandoffChoice } from "./HandoffChoice.js";
import type { Draft } from "./useDraft.js";
import { useFormMessages } from "./useFormMessages.js";
import type { HandoffOffer } from "./useHandoffOffer.js";
import type { SendDraft } from "./useSendMessage.js";

/** The fields and choices of a contact form. Renders a `<form method="post">`. */
export function FormBody(props: FormBodyProps) {
  const { action, fields, attachments, topic, consent, labelledBy, handoffOffer } = props;
  const { state, dispatch, draft } = props;
  const isInactive = isBusy(state);
  const { locale } = useMessages();
  const { problems, hasConsent } = state;
  const { agreedHandoff, ...handoffChoice } = handoffOffer;
  const messages = useFormMessages();
  const id = useId();
  const fieldId = (name: string) => `${id}-${name}`;
  const onHydrate = useTypedBeforeHydration(dispatch, draft.addTyped);
  const onPosted = usePostOnce(draft);
  const validate = (data: FormData) => {
    const shown = draft.change(readShownValues(data), topic);
    const lacksConsent = Boolean(consent) && !hasConsent;
    const { isAnswerKnown } = props;
    const found = validateForm({ values: shown.values, fields, lacksConsent, isAnswerKnown }, messages);
    dispatch({ type: "validated", problems: found });
    return Object.keys(found).length === 0 ? shown : undefined;
  };
  const changeFiles = (files: readonly File[], fileProblems: readonly string[]) =>
    dispatch({ type: "filesChanged", files, problems: fileProblems });
  const addTo = (limits: AttachmentLimits) => (added: readonly File[]) => {
    const next = addFiles(state.files, added, limits, messages, locale);
    changeFiles(next.files, next.problems);
  };
  return (
    <EnhancedForm
      action={action}
      labelledBy={labelledBy}
      problems={problems}
      fieldId={fieldId}
      onHydrate={onHydrate}
      onValidate={validate}
      onSend={props.onSend}
      onPosted={onPosted}
      onFiles={attachments && addTo(attachments)}
    >
      {draft.origin === "storage" && (
        <DraftNotice
          topic={topic === props.pageTopic ? undefined : topic}
          hasFiles={attachments !== undefined}
          isInactive={isInactive}
          onClear={props.onClear}
        />
      )}
      <FieldList
        fields={fields}
        values={draft.values}
        problems={problems}
        // What is typed after Send would not be sent.
        isReadOnly={isInactive}
        fieldId={fieldId}
        onChange={(shown) => draft.change(shown, topic)}
      />
      {attachments && (
        <Attachments
          id={fieldId("attachments")}
          limits={attachments}
          files={state.files}
          problems={state.fileProblems}
          isInactive={isInactive}
          onAdd={addTo(attachments)}
          onRemove={(file) =>
            changeFiles(
              state.files.filter((other) => other !== file),
              [],
            )
          }
        />
      )}
      {handoffChoice.handoff && <HandoffChoice {...handoffChoice} handoff={handoffChoice.handoff} />}
      {consent && (
        <Consent
          id={fieldId("consent")}
          problem={problems.consent}
          checked={hasConsent}
          onCheckedChange={(isChecked) => dispatch({ type: "consentChanged", hasConsent: isChecked })}
        >
          {consent}
        </Consent>
      )}
      <HiddenFields topic={topic} handoff={agreedHandoff} />
      <SendButton state={state} />
    </EnhancedForm>
  );
}

function useTypedBeforeHydration(dispatch: Dispatch<FormAction>, addTyped: Draft["addTyped"]) {
  return useCallback(
    (data: FormData) => {
      if (data.has("consent")) dispatch({ type: "consentChanged", hasConsent: true });
      addTyped(readTypedValues(data));
    },
    [dispatch, addTyped],
  );
}

/** Returns a handler of a form that the browser posts: a second submit would make a second case. */
function usePostOnce({ markPosted }: Draft) {
  const isPosting = useRef(false);
  return (event: Event) => {
    if (isPosting.current) return event.preventDefault();
    isPosting.current = true;
    // At once, because the page may be gone before the next task. It is undone if the page's own code takes over.
    markPosted(true, "storage");
    setTimeout(() => {
      isPosting.current = false;
      markPosted(!event.defaultPrevented);
    });
  };
}

function HiddenFields({ topic, handoff }: { topic: string | undefined; handoff: Handoff | undefined }) {
  const { locale } = useMessages();
  return (
    <>
      {topic && <input type="hidden" name="topic" value={topic} />}
      <input type="hidden" name="locale" value={locale} />
      {handoff && <input type="hidden" name="handoff" value={JSON.stringify(handoff)} />}
    </>
  );
}

function SendButton({ state }: { state: FormState }) {
  const messages = useFormMessages();
  return (
    <>
      {state.isStuck && (
        <p data-hr={parts.formProblem} role="alert">
          {messages.notLoaded}
        </p>
      )}
      <Button type="submit" variant="primary" data-hr={parts.formSend} aria-disabled={isBusy(state) || undefined}>
        {state.isSending ? messages.sending : messages.send}
      </Button>
    </>
  );
}

interface FormBodyProps {
  action: string;
  fields: FormFields;
  attachments: AttachmentLimits | undefined;
  topic: string | undefined;
  /** Id of the topic of the page, which a restored draft need not have. */
  pageTopic: string | undefined;
  /** Whether the company knows without the form how to answer. */
  isAnswerKnown: boolean;
  /** The label of the consent checkbox; without it there is none. */
  consent: ReactNode;
  /** Id of the form's heading. */
  labelledBy: string;
  state: FormState;
  dispatch: Dispatch<FormAction>;
  draft: Draft;
  handoffOffer: HandoffOffer;
  /** Clears a restored draft. */
  onClear: () => void;
  /** Sends the message; without it the browser posts the form. */
  onSend: SendDraft | undefined;
}
