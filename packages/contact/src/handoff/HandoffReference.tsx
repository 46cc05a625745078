"use client";
import type { HandoffContext, HandoffStore, Messages } from "@handrail/core";
import { referenceText } from "@handrail/core/handoff";
import { hasAttempts } from "@handrail/core/message";
import { summary as english } from "@handrail/core/messages/en/summary";
import { Button } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type Ref, useEffect, useRef } from "react";
import { parts } from "../anatomy.js";
import { useHandrail } from "../context/HandrailContext.js";
import { useMessagesOf } from "../context/useMessagesOf.js";
import { HandoffList } from "./HandoffList.js";
import type { ReferenceProgress } from "./referenceProgress.js";
import { useReferenceRequest } from "./useReferenceRequest.js";

/**
 * Gives the customer six digits to read out on the phone or at the counter, so that an adviser can open the handoff. Renders a
 * `<div>`. It first shows what would be stored, and nothing is sent before the customer agrees. If no reference can be given, it
 * says that none is needed to call.
 */
export const HandoffReference = /* @__PURE__ */ forwardRef<HTMLDivElement, HandoffReferenceProps>(
  function HandoffReference({ store, context, reference, onReference, ...rest }, ref) {
    const {
      messages: { locale },
      online,
      now,
    } = useHandrail();
    const messages = useMessagesOf("summary", english);
    const request = useReferenceRequest({ store, context, reference, onReference });
    const { progress } = request;
    const focus = useFocusOn(progress.state);
    return (
      <div data-hr={parts.reference} {...rest} ref={ref}>
        {(progress.state === "ready" || progress.state === "failed") && online && (
          <Button onClick={request.review} ref={focus.failed} hidden={now === undefined}>
            {messages.referenceGet}
          </Button>
        )}
        {(progress.state === "review" || progress.state === "storing") && (
          <ReferenceReview {...{ progress, request, messages }} introRef={focus.review} />
        )}
        <div role="status">
          {progress.state === "given" && (
            <p data-hr={parts.referenceGiven} tabIndex={-1} ref={focus.given}>
              <span data-hr={parts.referenceLabel}>{messages.referenceYours}</span>
              <strong data-hr={parts.referenceNumber}>{referenceText(progress.reference, locale)}</strong>
              <span>{messages.referenceSay}</span>
            </p>
          )}
          {(progress.state === "failed" || !online) && progress.state !== "given" && (
            <p data-hr={parts.referenceFailed}>{messages.referenceFailed}</p>
          )}
        </div>
      </div>
    );
  },
);

interface ReferenceReviewProps {
  progress: Extract<ReferenceProgress, { state: "review" | "storing" }>;
  request: ReturnType<typeof useReferenceRequest>;
  messages: Messages["summary"];
  introRef: Ref<HTMLParagraphElement>;
}

function ReferenceReview({ progress, request, messages, introRef }: ReferenceReviewProps) {
  const { handoff, redact } = progress;
  const agreeButton = useRef<HTMLButtonElement>(null);
  const isStoring = progress.state === "storing";
  return (
    <>
      <p data-hr={parts.referenceContents} tabIndex={-1} ref={introRef}>
        {messages.referenceContents}
      </p>
      {!hasAttempts(handoff) && <p data-hr={parts.referenceContents}>{messages.nothing}</p>}
      <HandoffList
        {...{ handoff, redact }}
        onHandoffChange={(changed) => request.edit(changed, progress)}
        onRemoved={() => agreeButton.current?.focus()}
      />
      <Button variant="primary" ref={agreeButton} aria-disabled={isStoring ? true : undefined} onClick={request.agree}>
        {isStoring ? messages.referenceBusy : messages.referenceAgree}
      </Button>
    </>
  );
}

// Each step removes the focused button, so focus moves to the content that replaces it.
function useFocusOn(state: ReferenceProgress["state"]) {
  const review = useRef<HTMLParagraphElement>(null);
  const given = useRef<HTMLParagraphElement>(null);
  const failed = useRef<HTMLButtonElement>(null);
  const previous = useRef(state);
  useEffect(() => {
    if (previous.current === state) return;
    const isEditedWhileStoring = previous.current === "storing" && state === "review";
    previous.current = state;
    if (state === "review" && !isEditedWhileStoring) review.current?.focus();
    if (state === "given") given.current?.focus();
    if (state === "failed") failed.current?.focus();
  }, [state]);
  return { review, given, failed };
}

/** Props of {@link HandoffReference}. */
export interface HandoffReferenceProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Stores the handoff at your company, and returns six digits. */
  store: Pick<HandoffStore, "put">;
  /** Details that only the page knows: topic, product, past cases. */
  context?: Partial<HandoffContext> | undefined;
  /** A reference that was given before. It is shown instead of the offer. */
  reference?: string | undefined;
  /** Called with the six digits. */
  onReference?: (reference: string) => void;
}
