"use client";
import { useMessages } from "@handrail/contact";
import { Button } from "@handrail/ui";
import { parts } from "../anatomy.js";
import type { TourHandle } from "./useTour.js";
import { useWalkthroughMessages } from "./useWalkthroughMessages.js";

/** The button to the next step, or out of the tour after the last one. Renders a `<div>`. */
export function TourActions({
  tour: { position, total, waiting, result, ended, pending, next },
}: {
  tour: TourHandle;
}) {
  const { common } = useMessages();
  const messages = useWalkthroughMessages();
  const onward = position < total ? messages.next : messages.finish;
  return (
    <div data-hr={parts.actions}>
      {/* One button, so that it keeps focus. */}
      <Button
        variant={waiting || (result === "wrong" && !ended) ? "secondary" : "primary"}
        data-hr={parts.next}
        aria-busy={pending || undefined}
        onClick={next}
      >
        {ended ? common.close : waiting ? messages.skip : onward}
      </Button>
    </div>
  );
}
