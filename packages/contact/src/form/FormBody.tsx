"use client";
import { Button } from "@handrail/ui/base";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Attachments } from "./Attachments.js";
import { Consent } from "./Consent.js";
import { ErrorSummary } from "./ErrorSummary.js";
import { FormField } from "./FormField.js";
import type { AttachmentLimits } from "./files.js";
import { type FormFields, fieldOrder } from "./formModel.js";
import { HandoverChoice } from "./HandoverChoice.js";
import { useFormWords } from "./useFormWords.js";
import type { Writing } from "./useWriting.js";

/** The form itself, with its questions. Renders a `<form method="post">`. */
export function FormBody(props: FormBodyProps) {
  const { action, fields, attachments, topic, consent, locale, labelledBy, enhanced, writing, onSend } = props;
  const { draft, handover, problems } = writing;
  const words = useFormWords();
  const id = useId();
  const fieldId = (name: string) => `${id}-${name}`;
  const summary = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  const hydrated = useHydrated();
  const wrong = Object.keys(problems).length > 0;
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  const form = useRef<HTMLFormElement>(null);
  const { adopt } = draft;
  const { setConsented } = writing;
  useEffect(() => {
    // What was filled in before the page came to life.
    const typed = new FormData(form.current ?? undefined);
    if (typed.has("consent")) setConsented(true);
    const texts = fieldOrder.map((name) => [name, typed.get(name)] as const);
    adopt(Object.fromEntries(texts.filter(([, text]) => typeof text === "string" && text !== "")));
  }, [adopt, setConsented]);

  const submit = (event: FormEvent) => {
    if (!writing.check()) {
      event.preventDefault();
      setAttempts((count) => count + 1);
    } else if (enhanced) {
      event.preventDefault();
      onSend();
      void writing.send();
    }
  };
  return (
    <form
      data-hr="form-form"
      method="post"
      ref={form}
      action={action}
      encType={attachments ? "multipart/form-data" : undefined}
      aria-labelledby={labelledBy}
      // A browser's own bubbles vanish, are not translated and cannot be gone back to.
      noValidate={hydrated}
      onSubmit={submit}
    >
      {wrong && <ErrorSummary problems={problems} fieldId={fieldId} summaryRef={summary} />}
      {draft.restored && (
        <p data-hr="form-kept">
          {words.draftKept}{" "}
          <Button variant="quiet" onClick={draft.clear}>
            {words.draftClear}
          </Button>
        </p>
      )}
      {fieldOrder.map((name) => {
        const need = name === "message" ? "required" : fields[name];
        if (!need) return null;
        return (
          <FormField
            key={name}
            name={name}
            id={fieldId(name)}
            value={draft.values[name]}
            need={need}
            problem={problems[name]}
            onChange={(value) => draft.change({ ...draft.values, [name]: value })}
          />
        );
      })}
      {attachments && (
        <Attachments
          id={fieldId("attachments")}
          limits={attachments}
          files={writing.files}
          onFilesChange={writing.setFiles}
        />
      )}
      {handover.handoff && (
        <HandoverChoice
          handoff={handover.handoff}
          onHandoffChange={handover.setHandoff}
          redact={handover.redact}
          agreed={handover.agreed}
          onAgreedChange={handover.setAgreed}
        />
      )}
      {consent && (
        <Consent
          id={fieldId("consent")}
          problem={problems.consent}
          checked={writing.consented}
          onCheckedChange={writing.setConsented}
        >
          {consent}
        </Consent>
      )}
      {topic && <input type="hidden" name="topic" value={topic} />}
      <input type="hidden" name="locale" value={locale} />
      {handover.passed && <input type="hidden" name="handoff" value={JSON.stringify(handover.passed)} />}
      {writing.stuck && (
        <p data-hr="form-problem" role="alert">
          {words.stuck}
        </p>
      )}
      <Button type="submit" variant="primary" data-hr="form-send" aria-disabled={writing.busy ? true : undefined}>
        {words.send}
      </Button>
    </form>
  );
}

function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return hydrated;
}

interface FormBodyProps {
  action: string;
  fields: FormFields;
  attachments: AttachmentLimits | undefined;
  topic: string | undefined;
  consent: ReactNode;
  locale: string;
  labelledBy: string;
  /** Whether messages go out by JavaScript. */
  enhanced: boolean;
  writing: Writing;
  /** Called when a message is sent from here. */
  onSend: () => void;
}
