"use client";
import type { FormProblems } from "@handrail/core/message";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { parts } from "../anatomy.js";
import { ErrorSummary } from "./ErrorSummary.js";
import { fileHandlers } from "./fileHandlers.js";
import type { DraftState } from "./useDraft.js";
import type { SendDraft } from "./useSendMessage.js";

/**
 * A form that the browser can post without JavaScript. After hydration it shows validation errors in a summary that takes focus.
 * Renders a `<form method="post">`.
 */
export function EnhancedForm(props: EnhancedFormProps) {
  const { action, labelledBy, problems, fieldId, onHydrate, onValidate, onSend, onPosted, onFiles, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [isHydrated, setIsHydrated] = useState(false);
  const [failedAttempts, setFailedAttempts] = useState(0);
  useEffect(() => {
    setIsHydrated(true);
    onHydrate(new FormData(form.current ?? undefined));
  }, [onHydrate]);
  useEffect(() => {
    if (failedAttempts > 0) summary.current?.focus();
  }, [failedAttempts]);
  const submit = (event: FormEvent) => {
    const shown = onValidate(new FormData(form.current ?? undefined));
    if (!shown) {
      event.preventDefault();
      setFailedAttempts((count) => count + 1);
    } else if (onSend) {
      event.preventDefault();
      onSend(shown, consentTextOf(form.current));
    } else onPosted(event.nativeEvent);
  };
  const hasProblems = Object.keys(problems).length > 0;
  return (
    <form
      data-hr={parts.formElement}
      method="post"
      ref={form}
      action={action}
      encType={onFiles ? "multipart/form-data" : undefined}
      aria-labelledby={labelledBy}
      // A browser's own messages disappear after a moment and follow its language, not the page's.
      noValidate={isHydrated}
      onSubmit={submit}
      {...fileHandlers(onFiles)}
    >
      {hasProblems && <ErrorSummary problems={problems} fieldId={fieldId} summaryRef={summary} />}
      {children}
    </form>
  );
}

/** The label of the consent that is given; `undefined` where the form asks for none. */
function consentTextOf(form: HTMLFormElement | null): string | undefined {
  const box = form?.elements.namedItem("consent");
  return box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent?.trim() ?? "") : undefined;
}

interface EnhancedFormProps {
  /** Where the browser posts the form. */
  action: string;
  labelledBy: string;
  problems: FormProblems;
  /** Returns the id of a field's element. */
  fieldId: (name: string) => string;
  /** Called once with what was filled in before hydration. Must be stable. */
  onHydrate: (data: FormData) => void;
  /** Validates what the form shows, and returns it if it is valid. */
  onValidate: (data: FormData) => DraftState | undefined;
  /** Sends the form; without it the browser posts it. */
  onSend: SendDraft | undefined;
  /** Called when the browser posts the form. */
  onPosted: (event: Event) => void;
  /** Called with files that are pasted or dropped; undefined where the form takes none. */
  onFiles: ((files: readonly File[]) => void) | undefined;
  children: ReactNode;
}
