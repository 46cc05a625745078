"use client";
import type { Handoff } from "@handrail/core";
import { handoffToText } from "@handrail/core/handoff";
import { Button, Icon, VisuallyHidden } from "@handrail/ui/base";
import { Check, Copy } from "lucide";
import { useId, useState } from "react";
import type { SummaryWords } from "./summaryWords.js";

/** A button that copies a handoff as text; where the clipboard is refused it shows the text, selected, to copy by hand. */
export function CopyAsText({ handoff, words }: { handoff: Handoff; words: SummaryWords }) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const { summary, locale } = words;
  const id = useId();
  const text = () => handoffToText(handoff, words.handoff, { locale });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <div data-hr="summary-copy">
      <Button onClick={copy}>
        <Icon icon={state === "copied" ? Check : Copy} />
        {state === "copied" ? summary.copied : summary.copy}
      </Button>
      <VisuallyHidden role="status">{state === "copied" && summary.copied}</VisuallyHidden>
      {state === "refused" && (
        <>
          <label htmlFor={id}>{summary.copyByHand}</label>
          <textarea
            id={id}
            data-hr="summary-text"
            readOnly
            rows={6}
            value={text()}
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
          />
        </>
      )}
    </div>
  );
}
