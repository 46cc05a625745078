"use client";
import type { Handoff, HandoffContext, HandoffStore } from "@handrail/core";
import { readReference, referenceText } from "@handrail/core/handoff";
import { summary as english } from "@handrail/core/messages/en/summary";
import { Button } from "@handrail/ui/base";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef, useState } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { tellsOfTrying } from "./entries.js";
import { HandoffList } from "./HandoffList.js";

/** How far a customer has come towards a number. */
type Progress =
  | { state: "ready" | "failed" }
  | { state: "asking" | "busy"; handoff: Handoff; redact: (handoff: Handoff) => Handoff }
  | { state: "given"; reference: string };

/**
 * For the phone and the counter: gives the customer six digits to read out, under which an adviser opens what they already tried.
 * Renders a `<div>`. What would be kept is shown first, and nothing leaves before they agree. Without a number one calls all the
 * same, and it says so.
 */
export const HandoffReference = /* @__PURE__ */ forwardRef<HTMLDivElement, HandoffReferenceProps>(
  function HandoffReference({ store, context, reference: earlier, onReference, ...rest }, ref) {
    const { journey, messages, online } = useHandrail();
    const words = messages.summary ?? english;
    const [progress, setProgress] = useState<Progress>(
      earlier === undefined ? { state: "ready" } : { state: "given", reference: earlier },
    );
    const agree = useRef<HTMLButtonElement>(null);
    const running = useRef<AbortController>(undefined);
    useEffect(() => () => running.current?.abort(), []);
    const spot = useFocusOn(progress.state);

    const ask = async () => {
      try {
        const { prepareHandoff, redactHandoff } = await import("@handrail/core/handoff");
        const handoff = prepareHandoff(journey, { locale: messages.locale, ...context });
        setProgress({ state: "asking", handoff, redact: redactHandoff });
      } catch {
        setProgress({ state: "failed" });
      }
    };
    const keep = async (asked: Extract<Progress, { state: "asking" | "busy" }>) => {
      const own = new AbortController();
      running.current = own;
      setProgress({ ...asked, state: "busy" });
      // New words may hold a secret as well.
      const reference = await numberFor(store, asked.redact(asked.handoff), own.signal);
      if (own.signal.aborted) return;
      setProgress(reference ? { state: "given", reference } : { state: "failed" });
      if (reference) onReference?.(reference);
    };

    return (
      <div data-hr="reference" {...rest} ref={ref}>
        {(progress.state === "ready" || progress.state === "failed") && online && (
          <Button onClick={ask} ref={spot.failed}>
            {words.referenceGet}
          </Button>
        )}
        {(progress.state === "asking" || progress.state === "busy") && (
          <>
            <p data-hr="reference-keeps" tabIndex={-1} ref={spot.asking}>
              {words.referenceKeeps}
            </p>
            {!tellsOfTrying(progress.handoff) && <p data-hr="reference-keeps">{words.nothing}</p>}
            <HandoffList
              handoff={progress.handoff}
              redact={progress.redact}
              onHandoffChange={(handoff) => setProgress({ ...progress, state: "asking", handoff })}
              onRemoved={() => agree.current?.focus()}
            />
            <Button
              variant="primary"
              ref={agree}
              aria-disabled={progress.state === "busy" ? true : undefined}
              onClick={() => progress.state === "asking" && void keep(progress)}
            >
              {progress.state === "busy" ? words.referenceBusy : words.referenceAgree}
            </Button>
          </>
        )}
        <div role="status">
          {progress.state === "given" && (
            <p data-hr="reference-given" tabIndex={-1} ref={spot.given}>
              <span data-hr="reference-label">{words.referenceYours}</span>
              <strong data-hr="reference-number">{referenceText(progress.reference, messages.locale)}</strong>
              <span>{words.referenceSay}</span>
            </p>
          )}
          {(progress.state === "failed" || !online) && progress.state !== "given" && (
            <p data-hr="reference-failed">{words.referenceFailed}</p>
          )}
        </div>
      </div>
    );
  },
);

// What was pressed goes away with each step: focus goes to what has come in its place.
function useFocusOn(state: Progress["state"]) {
  const asking = useRef<HTMLParagraphElement>(null);
  const given = useRef<HTMLParagraphElement>(null);
  const failed = useRef<HTMLButtonElement>(null);
  const was = useRef(state);
  useEffect(() => {
    if (was.current === state) return;
    const isBack = was.current === "busy" && state === "asking";
    was.current = state;
    if (state === "asking" && !isBack) asking.current?.focus();
    if (state === "given") given.current?.focus();
    if (state === "failed") failed.current?.focus();
  }, [state]);
  return { asking, given, failed };
}

// What a store answers is untrusted: what is not six digits cannot be read out.
async function numberFor(store: HandoffReferenceProps["store"], handoff: Handoff, signal: AbortSignal) {
  try {
    return readReference(await store.put(handoff, { signal }));
  } catch {
    return undefined;
  }
}

/** Props of {@link HandoffReference}. */
export interface HandoffReferenceProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Where your company keeps handoffs. */
  store: Pick<HandoffStore, "put">;
  /** What only the page knows: topic, product, past cases. */
  context?: Partial<HandoffContext> | undefined;
  /** The number that was given before, where there is one. */
  reference?: string | undefined;
  /** Called with the six digits once they are given. */
  onReference?: (reference: string) => void;
}
