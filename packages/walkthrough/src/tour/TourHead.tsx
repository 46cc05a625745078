"use client";
import { useMessages } from "@handrail/contact";
import { format } from "@handrail/core";
import { Button, Icon, VisuallyHidden } from "@handrail/ui";
import { chevronDownIcon, xIcon } from "@handrail/ui/icons";
import { parts } from "../anatomy.js";
import type { TourHandle } from "./useTour.js";
import { useWalkthroughMessages } from "./useWalkthroughMessages.js";

/**
 * The line above a step's heading: back, the number of the step, and the way out. They come before the heading, so that from there the next
 * step is one Tab away and a person two. Renders a `<div>`.
 */
export function TourHead({ tour, onUnfold }: { tour: TourHandle; onUnfold: () => void }) {
  const { common } = useMessages();
  const messages = useWalkthroughMessages();
  const { position, total, ended } = tour;
  return (
    <>
      <progress data-hr={parts.progress} aria-hidden="true" value={ended ? total : position} max={total} />
      <div data-hr={parts.head}>
        {(position > 1 || ended) && (
          <Button variant="quiet" data-hr={parts.back} onClick={tour.back}>
            {common.back}
          </Button>
        )}
        {!ended && <p data-hr={parts.count}>{format(messages.progress, { step: position, total })}</p>}
        <Button variant="quiet" data-hr={parts.unfold} onClick={onUnfold}>
          <Icon icon={chevronDownIcon} />
          <VisuallyHidden>{messages.unfold}</VisuallyHidden>
        </Button>
        <Button variant="quiet" data-hr={parts.leave} onClick={tour.leave}>
          <Icon icon={xIcon} />
          <VisuallyHidden>{messages.leave}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}
