"use client";
import type { Handoff } from "@handrail/core";
import { Button } from "@handrail/ui";
import { type Dispatch, type ReactNode, useCallback, useId } from "react";
import { parts } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";
import { Attachments } from "./Attachments.js";
import { Consent } from "./Consent.js";
import { EnhancedForm } from "./EnhancedForm.js";
import { FieldList } from "./FieldList.js";
import type { AttachmentLimits } from "./files.js";
import { type FormFields, readTypedValues } from "./formFields.js";
import type { FormAction, FormState } from "./formReducer.js";
import { HandoffChoice } from "./HandoffChoice.js";
import type { Draft } from "./useDraft.js";
import { useFormMessages } from "./useFormMessages.js";
import type { HandoffOffer } from "./useHandoffOffer.js";
import { validateForm } from "./validateForm.js";

/** The fields and choices of a contact form. Renders a `<form method="post">`. */
export function FormBody(props: FormBodyProps) {
  const { action, fields, attachments, topic, consent, labelledBy, state, dispatch, draft, handoffOffer } = props;
  const { problems, hasConsent } = state;
  const { agreedHandoff, ...handoffChoice } = handoffOffer;
  const messages = useFormMessages();
  const id = useId();
  const fieldId = (name: string) => `${id}-${name}`;
  const onHydrate = useTypedBeforeHydration(dispatch, draft.addTyped);
  const validate = () => {
    const lacksConsent = Boolean(consent) && !hasConsent;
    const found = validateForm({ values: draft.values, fields, lacksConsent }, messages);
    dispatch({ type: "validated", problems: found });
    return Object.keys(found).length === 0;
  };
  return (
    <EnhancedForm
      action={action}
      hasFiles={attachments !== undefined}
      labelledBy={labelledBy}
      problems={problems}
      fieldId={fieldId}
      onHydrate={onHydrate}
      onValidate={validate}
      onSend={props.onSend}
    >
      {draft.isRestored && <DraftNotice onClear={draft.clear} />}
      <FieldList fields={fields} values={draft.values} problems={problems} fieldId={fieldId} onChange={draft.change} />
      {attachments && (
        <Attachments
          id={fieldId("attachments")}
          limits={attachments}
          files={state.files}
          problems={state.fileProblems}
          onFilesChange={(files, fileProblems) => dispatch({ type: "filesChanged", files, problems: fileProblems })}
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
      <SendButton isSending={state.isSending} isStuck={state.isStuck} />
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

function DraftNotice({ onClear }: { onClear: () => void }) {
  const messages = useFormMessages();
  return (
    <p data-hr={parts.formDraft}>
      {messages.draftRestored}{" "}
      <Button variant="quiet" onClick={onClear}>
        {messages.draftClear}
      </Button>
    </p>
  );
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

function SendButton({ isSending, isStuck }: Pick<FormState, "isSending" | "isStuck">) {
  const messages = useFormMessages();
  return (
    <>
      {isStuck && (
        <p data-hr={parts.formProblem} role="alert">
          {messages.notLoaded}
        </p>
      )}
      <Button type="submit" variant="primary" data-hr={parts.formSend} aria-disabled={isSending ? true : undefined}>
        {messages.send}
      </Button>
    </>
  );
}

interface FormBodyProps {
  action: string;
  fields: FormFields;
  attachments: AttachmentLimits | undefined;
  topic: string | undefined;
  /** The label of the consent checkbox; without it there is none. */
  consent: ReactNode;
  /** Id of the form's heading. */
  labelledBy: string;
  state: FormState;
  dispatch: Dispatch<FormAction>;
  draft: Draft;
  handoffOffer: HandoffOffer;
  /** Sends the message; without it the browser posts the form. */
  onSend: (() => void) | undefined;
}
