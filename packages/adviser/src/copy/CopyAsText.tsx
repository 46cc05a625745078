"use client";
import type { Handoff } from "@handrail/core";
import { handoffToText } from "@handrail/core/handoff";
import { Button, Icon, useIsHydrated, VisuallyHidden } from "@handrail/ui";
import { checkIcon, copyIcon } from "@handrail/ui/icons";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { parts } from "../anatomy.js";
import type { AdviserMessages } from "../messages/adviserMessages.js";

/**
 * Renders a button that copies a handoff as text. It is hidden until JavaScript runs. If the browser denies access to the clipboard, the
 * text is shown and selected.
 */
export function CopyAsText({ handoff, messages }: { handoff: Handoff; messages: AdviserMessages }) {
  const [state, setState] = useState<"ready" | "copied" | "denied">("ready");
  const { summary, locale } = messages;
  const text = handoffToText(handoff, messages.handoff, { locale });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("denied");
    }
  };
  const isHydrated = useIsHydrated();
  const copied = state === "copied";
  return (
    <div data-hr={parts.summaryCopy}>
      <Button onClick={copy} hidden={!isHydrated}>
        <Icon icon={copied ? checkIcon : copyIcon} />
        <span>{copied ? summary.copied : summary.copy}</span>
      </Button>
      <VisuallyHidden role="status">{copied && summary.copied}</VisuallyHidden>
      {state === "denied" && <SelectedText label={summary.copyByHand} text={text} />}
    </div>
  );
}

function SelectedText({ label, text }: { label: string; text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} data-hr={parts.summaryText} readOnly rows={6} value={text} ref={field} />
    </>
  );
}
