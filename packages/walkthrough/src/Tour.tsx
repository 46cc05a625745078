"use client";
import { AudienceScope } from "@handrail/contact";
import { type ReactNode, useEffect } from "react";
import type { CheckDetails } from "./check/CheckForm.js";
import { hasParts, loadStepParts } from "./parts/LazyStepParts.js";
import type { TourPresentation } from "./tour/stepTargets.js";
import { TourCard } from "./tour/TourCard.js";
import { type TourOptions, useTour } from "./tour/useTour.js";
import { useWalkthroughMessages } from "./tour/useWalkthroughMessages.js";

/**
 * A walkthrough on the real screen: each step has one card beside its targets, and the page stays operable. It is rendered into the layer on
 * top, such as a modal dialog of the page, in front of everything. Renders nothing on the server, while it is closed and while it has no
 * steps. Escape or the button leaves it at any time; nothing advances by itself.
 */
export function Tour(props: TourProps): ReactNode {
  const { children, endContent, onCheck, targets, dim, waitMs, ...options } = props;
  const { walkthrough, practice } = options;
  const { trainer } = useWalkthroughMessages();
  const tour = useTour(options);
  const needsParts = tour.open && walkthrough.steps.some(hasParts);
  useEffect(() => {
    // Before the step that needs them, so that it does not miss what the user does first.
    if (needsParts) void loadStepParts();
  }, [needsParts]);
  if (!tour.open || !tour.step) return null;
  return (
    <AudienceScope audience={walkthrough.audience} messages={trainer}>
      <TourCard tour={tour} step={tour.step} {...{ walkthrough, practice, onCheck, targets, dim, waitMs, endContent }}>
        {children}
      </TourCard>
    </AudienceScope>
  );
}

/** Props of {@link Tour}. */
export interface TourProps extends TourOptions, TourPresentation {
  /** Called each time the user answers the question of a step. */
  onCheck?: (details: CheckDetails) => void;
  /** Content below each step's text. */
  children?: ReactNode;
  /** Content below the text after the last step. */
  endContent?: ReactNode;
}
