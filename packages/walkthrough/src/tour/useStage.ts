"use client";
import { type RefObject, useCallback, useInsertionEffect, useLayoutEffect, useRef, useState } from "react";
import { createFocusLoop } from "../focus/createFocusLoop.js";
import { onEscape } from "../focus/onEscape.js";
import { createTourHost, type TourHost } from "../layer/createTourHost.js";
import { createStage, type Stage } from "../stage/createStage.js";
import type { StageStep } from "../stage/stageStep.js";
import type { Status } from "../stage/trackTargets.js";

/** The elements of a tour that React renders. */
export interface StageRefs {
  /** Rendered where the tour is written. */
  marker: RefObject<Element | null>;
  card: RefObject<HTMLElement | null>;
  spotlight: RefObject<HTMLElement | null>;
}

/**
 * Shows a step on the page while it is mounted.
 * @returns the element to render the card and the spotlight into, the status of the target, and a function that unfolds the card
 */
export function useStage({ marker, card, spotlight }: StageRefs, step: StageStep, onLeave: () => void) {
  const [host, setHost] = useState<TourHost>();
  const [status, setStatus] = useState<Status>(step.targets.length > 0 ? "waiting" : "found");
  const stage = useRef<Stage>(undefined);
  const latest = useRef({ onLeave, step });
  useInsertionEffect(() => {
    latest.current = { onLeave, step };
  });
  useLayoutEffect(() => {
    if (!marker.current) return;
    const next = createTourHost(marker.current);
    setHost(next);
    return () => {
      next.remove();
      setHost(undefined);
    };
  }, [marker]);
  useLayoutEffect(() => {
    if (!host || !card.current || !spotlight.current) return;
    const made = createStage({ host, card: card.current, spotlight: spotlight.current, onStatus: setStatus });
    stage.current = made;
    made.show(latest.current.step);
    const { ownerDocument: document } = card.current;
    const zones = () => zonesOf(made, host, card.current, latest.current.step);
    const stops = [createFocusLoop(document, zones), onEscape(host, () => latest.current.onLeave()), made.stop];
    return () => {
      stage.current = undefined;
      for (const stop of stops) stop();
    };
  }, [host, card, spotlight]);
  const shown = useRef(step);
  // The step is a new object in each render.
  useLayoutEffect(() => {
    if (isSameStep(shown.current, step)) return;
    shown.current = step;
    stage.current?.show(step);
  });
  const arrange = useCallback((unfolded?: boolean) => stage.current?.arrange(unfolded), []);
  return { host: host?.element, status, arrange, targets: useCallback(() => stage.current?.targets() ?? [], []) };
}

function isSameStep({ targets, ...one }: StageStep, { targets: others, ...other }: StageStep): boolean {
  const isSameTarget = (target: unknown, index: number) => target === others[index];
  return (
    one.id === other.id &&
    one.dim === other.dim &&
    one.isFree === other.isFree &&
    one.waitMs === other.waitMs &&
    one.placement === other.placement &&
    targets.length === others.length &&
    targets.every(isSameTarget)
  );
}

// Where the page is not dimmed, Tab goes through all of it; through all of a layer that has a focus trap of its own.
function zonesOf(
  stage: Stage,
  host: TourHost,
  card: Element | null,
  { targets, dim, isFree }: StageStep,
): readonly Element[] {
  if (!card) return [];
  const isLit = targets.length === 0 || stage.targets().length > 0 || stage.status() === "waiting";
  if (dim && !isFree && isLit && stage.status() !== "away") return [card, ...stage.targets()];
  return host.blocking ? [card, host.blocking] : [];
}
