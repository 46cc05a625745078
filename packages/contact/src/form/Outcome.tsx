"use client";
import type { ContactRequest, OutboxItem } from "@handrail/core";
import { Button, Icon } from "@handrail/ui/base";
import { CircleAlert, CircleCheck, CircleHelp, Send } from "lucide";
import { type Ref, useState } from "react";
import { hasArrived, type Told, tell } from "./tellOutcome.js";
import { useFormWords } from "./useFormWords.js";

const icons = { busy: Send, good: CircleCheck, ask: CircleHelp, bad: CircleAlert };

/** How far one message has come, what to expect and what to do. Renders a `<section>`; its heading takes focus. */
export function Outcome({ item, persistent, headingRef, onAct }: OutcomeProps) {
  const words = useFormWords();
  const { state, request } = item;
  const told = tell(state, persistent, words);
  const files = request.attachments?.length ?? 0;
  return (
    <section data-hr="form-outcome" data-tone={told.tone} data-status={state.status}>
      <Icon icon={icons[told.tone]} data-hr="form-outcome-icon" />
      <div data-hr="form-outcome-body">
        {/* Said when it changes by itself, as focus is moved only for who acted here. */}
        <h3 data-hr="form-outcome-title" tabIndex={-1} ref={headingRef} aria-live="polite">
          {told.title}
        </h3>
        {state.status === "sending" && files > 0 && <progress aria-label={words.filesSending} />}
        {state.status === "sent" && <Reference reference={state.reference} />}
        {told.text && <p data-hr="form-outcome-text">{told.text}</p>}
        {(!hasArrived(state) || state.status === "handedOff") && (
          <details data-hr="form-yours">
            <summary>{words.yours}</summary>
            <blockquote dir="auto">{request.message}</blockquote>
          </details>
        )}
        {told.acts.length > 0 && (
          <div data-hr="form-acts">
            {told.acts.map((act, index) => (
              <Button
                key={act}
                variant={index === 0 && (told.tone === "ask" || told.tone === "bad") ? "primary" : "secondary"}
                onClick={() => onAct(act)}
              >
                {words[act]}
              </Button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

function Reference({ reference }: { reference: string }) {
  const words = useFormWords();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard?.writeText(reference).then(
      () => setCopied(true),
      // It stands there to be read and selected.
      () => undefined,
    );
  };
  return (
    <p data-hr="form-reference">
      <span>{words.sentReference}</span> <strong dir="auto">{reference}</strong>
      <Button variant="quiet" onClick={copy}>
        {copied ? words.copied : words.copyReference}
      </Button>
    </p>
  );
}

interface OutcomeProps {
  item: OutboxItem<ContactRequest>;
  persistent: boolean;
  headingRef: Ref<HTMLHeadingElement> | undefined;
  onAct: (act: Told["acts"][number]) => void;
}
