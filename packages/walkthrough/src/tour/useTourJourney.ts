"use client";
import { useRecord } from "@handrail/contact";
import type { JourneyInput, Walkthrough, WalkthroughStep } from "@handrail/core";
import { useEffect, useMemo, useRef } from "react";

/** What was recorded of the tour that is open. */
interface Recorded {
  isOpen: boolean;
  stepId: string | undefined;
  hasEnded: boolean;
}

const nothing = (): Recorded => ({ isOpen: false, stepId: undefined, hasEnded: false });

/**
 * Records a tour in the journey: its start, each step that is seen or completed, and its end, also when the page takes the tour away.
 * @returns functions that record what the user did
 */
export function useTourJourney(
  { id, title, version }: Walkthrough,
  step: WalkthroughStep | undefined,
  index: number,
  { open, ended }: { open: boolean; ended: boolean },
) {
  const record = useRecord();
  // Effects run twice in StrictMode. The ref survives that, so that each event is recorded once.
  const recorded = useRef(nothing());
  const isMounted = useRef(false);
  const stepId = step?.id;
  const journey = useMemo(() => {
    const end = (outcome: Extract<JourneyInput, { type: "walkthrough.ended" }>["outcome"]) => {
      const { isOpen, hasEnded, stepId = "" } = recorded.current;
      if (!isOpen || hasEnded) return;
      recorded.current.hasEnded = true;
      record({ type: "walkthrough.ended", walkthroughId: id, outcome, stepId });
    };
    return {
      end,
      complete() {
        const { stepId } = recorded.current;
        if (stepId !== undefined) record({ type: "step.completed", walkthroughId: id, stepId });
      },
      fail() {
        const { stepId } = recorded.current;
        if (stepId !== undefined) record({ type: "practice.failed", walkthroughId: id, stepId });
      },
    };
  }, [record, id]);
  useEffect(() => {
    if (!open || stepId === undefined) {
      if (!open) journey.end("left");
      recorded.current = nothing();
      return;
    }
    const { current } = recorded;
    if (!current.isOpen) record({ type: "walkthrough.started", walkthroughId: id, title, version });
    current.isOpen = true;
    if (current.stepId !== stepId) record({ type: "step.viewed", walkthroughId: id, stepId, index });
    current.stepId = stepId;
    if (ended) journey.end("completed");
  }, [open, ended, id, title, version, stepId, index, record, journey]);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
      // StrictMode mounts again at once.
      queueMicrotask(() => {
        if (!isMounted.current) journey.end("left");
      });
    };
  }, [journey]);
  return journey;
}
