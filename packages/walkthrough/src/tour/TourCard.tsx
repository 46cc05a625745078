"use client";
import { ContactScope, ModalScope, useMessages, useResolveHref } from "@handrail/contact";
import { format } from "@handrail/core";
import { Button, Icon, stateAttribute, VisuallyHidden } from "@handrail/ui";
import { xIcon } from "@handrail/ui/icons";
import { RichText } from "@handrail/ui/rich-text";
import { type ReactNode, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { parts, states } from "../anatomy.js";
import { findContainer } from "../position/findTarget.js";
import { useFloating } from "../position/useFloating.js";
import { useTarget } from "../position/useTarget.js";
import type { TourHandle } from "./useTour.js";
import { useTourFocus } from "./useTourFocus.js";
import { useWalkthroughMessages } from "./useWalkthroughMessages.js";

/**
 * The card of the current step, beside its target, with the contact rail at the bottom. Renders a non-modal
 * `role="dialog"` into the page, or into the modal dialog around the target. The page stays operable, so that a step can be
 * practised.
 */
export function TourCard({ tour, children }: TourCardProps): ReactNode {
  const { step } = tour;
  const { common } = useMessages();
  const messages = useWalkthroughMessages();
  const resolveHref = useResolveHref();
  const card = useRef<HTMLDivElement>(null);
  const spotlight = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const target = useTarget(step.target, true);
  const isMissing = step.target !== undefined && !target;
  useFloating(card, spotlight, target, step.placement ?? "bottom");
  useTourFocus(card, heading, step.id);
  const progress = format(messages.progress, { step: tour.index + 1, total: tour.total });
  return createPortal(
    <>
      <div data-hr={parts.spotlight} popover="manual" aria-hidden="true" ref={spotlight} />
      <div
        data-hr={parts.card}
        {...stateAttribute(states.missing, isMissing)}
        popover="manual"
        role="dialog"
        aria-labelledby={titleId}
        ref={card}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.defaultPrevented) return;
          event.stopPropagation();
          tour.leave();
        }}
      >
        <ModalScope>
          <ContactScope risen={isMissing} question={step.title}>
            <Button variant="quiet" data-hr={parts.leave} onClick={tour.leave}>
              <Icon icon={xIcon} />
              <VisuallyHidden>{messages.leave}</VisuallyHidden>
            </Button>
            <div data-hr={parts.scroll}>
              <progress data-hr={parts.progress} aria-hidden="true" value={tour.index + 1} max={tour.total} />
              <div data-hr={parts.content}>
                <p data-hr={parts.count}>{progress}</p>
                <h2 data-hr={parts.title} id={titleId} ref={heading} tabIndex={-1}>
                  {step.title}
                </h2>
                <RichText value={step.body} resolveHref={resolveHref} headingLevel={3} taskLabels={common.tasks} />
                {isMissing && (
                  <p data-hr={parts.missing} role="status">
                    <strong>{messages.missingTitle}</strong> {messages.missingBody}
                  </p>
                )}
                {children && <ContactScope component="walkthrough">{children}</ContactScope>}
              </div>
              <div data-hr={parts.actions}>
                {tour.index > 0 && (
                  <Button variant="quiet" onClick={tour.back}>
                    {common.back}
                  </Button>
                )}
                <Button variant="primary" data-hr={parts.next} onClick={tour.next}>
                  {tour.index + 1 < tour.total ? messages.next : messages.finish}
                </Button>
              </div>
            </div>
          </ContactScope>
        </ModalScope>
        <VisuallyHidden role="status">{`${progress}: ${step.title}`}</VisuallyHidden>
      </div>
    </>,
    findContainer(target),
  );
}

/** Props of {@link TourCard}. */
export interface TourCardProps {
  /** The tour whose current step is shown. */
  tour: TourHandle;
  /** Content below the step's text. */
  children?: ReactNode;
}
