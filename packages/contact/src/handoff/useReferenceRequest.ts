"use client";
import type { Handoff, HandoffContext, HandoffStore } from "@handrail/core";
import { readReference } from "@handrail/core/handoff";
import { withTimeout } from "@handrail/core/message";
import { useContext, useEffect, useRef, useState } from "react";
import { useSettings } from "../context/HandrailContext.js";
import { ReferenceStartContext } from "./ReferenceStartContext.js";
import type { ReferenceProgress, Review } from "./referenceProgress.js";

const maxWaitMs = 15_000;

interface ReferenceRequestOptions {
  store: Pick<HandoffStore, "put">;
  context: Partial<HandoffContext> | undefined;
  /** A reference that was given before. */
  reference: string | undefined;
  onReference: ((reference: string) => void) | undefined;
}

/** Prepares a handoff for review, stores it once the customer agrees, and reports the reference. */
export function useReferenceRequest({ store, context, reference, onReference }: ReferenceRequestOptions) {
  const { journey, messages } = useSettings();
  const start = useContext(ReferenceStartContext) ?? { state: "ready" };
  const [progress, setProgress] = useState<ReferenceProgress>(
    reference === undefined ? start : { state: "given", reference },
  );
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function review() {
    try {
      const { prepareHandoff, redactHandoff } = await import("@handrail/core/handoff");
      const handoff = prepareHandoff(journey, { locale: messages.locale, ...context });
      setProgress({ state: "review", handoff, redact: redactHandoff });
    } catch {
      setProgress({ state: "failed" });
    }
  }

  async function agree({ handoff, redact }: Review) {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ state: "storing", handoff, redact });
    // The customer may have typed a secret while editing.
    const given = await referenceFor(store, redact(handoff), controller.signal);
    if (controller.signal.aborted) return;
    setProgress(given ? { state: "given", reference: given } : { state: "failed" });
    if (given) onReference?.(given);
  }

  return {
    progress,
    review: () => void review(),
    edit: (handoff: Handoff, { redact }: Review) => setProgress({ state: "review", handoff, redact }),
    agree: () => progress.state === "review" && void agree(progress),
  };
}

// The store's response is untrusted: only six digits can be read out.
async function referenceFor(store: Pick<HandoffStore, "put">, handoff: Handoff, signal: AbortSignal) {
  try {
    // A store that does not respond must not keep the customer from calling.
    return readReference(await withTimeout(store.put(handoff, { signal }), maxWaitMs));
  } catch {
    return undefined;
  }
}
