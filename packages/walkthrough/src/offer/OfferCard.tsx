"use client";
import { ContactScope, useMessages } from "@handrail/contact";
import { format, plural, type Walkthrough } from "@handrail/core";
import { Button, useComposedRefs } from "@handrail/ui";
import { createReturnFocus } from "@handrail/ui/layers";
import { type ComponentPropsWithoutRef, forwardRef, useId, useLayoutEffect, useRef, useState } from "react";
import { parts } from "../anatomy.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import type { OfferAnswer } from "./offerAnswer.js";
import { showInPlace } from "./showInPlace.js";

/** The card of an offer, hidden until nothing moves by it. Renders a `<section>`. */
export const OfferCard = /* @__PURE__ */ forwardRef<HTMLElement, OfferCardProps>(function OfferCard(props, ref) {
  const { walkthrough, minutes, onAnswer, ...rest } = props;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [isShown, setShown] = useState(false);
  const { contact, locale } = useMessages();
  const { offer } = useWalkthroughMessages();
  useLayoutEffect(() => {
    if (root.current && !isShown) return showInPlace(root.current, () => setShown(true));
  }, [isShown]);
  useLayoutEffect(() => {
    const card = root.current;
    return () => {
      const focused = card?.querySelector(":focus");
      if (!focused) return;
      const returnFocus = createReturnFocus(focused);
      // The card is gone then. A tour that was started has focus, or takes it later.
      queueMicrotask(() => returnFocus(undefined));
    };
  }, []);
  const takes = minutes && format(offer.takes, { time: plural(locale, contact.durationMinutes, minutes) });
  return (
    <section
      data-hr={parts.offer}
      lang={locale}
      aria-labelledby={`${id}-title`}
      {...rest}
      hidden={!isShown}
      ref={useComposedRefs(root, ref)}
    >
      <ContactScope component="offer">
        <div data-hr={parts.offerContent}>
          <div data-hr={parts.offerText}>
            <strong data-hr={parts.offerTitle} id={`${id}-title`}>
              {offer.title}
            </strong>
            <span>
              <span lang={walkthrough.locale}>{walkthrough.title}</span>
              {takes && <span>{` · ${takes}`}</span>}
            </span>
          </div>
          <div data-hr={parts.offerActions}>
            <Button onClick={() => onAnswer("started")}>{offer.show}</Button>
            <Button variant="quiet" onClick={() => onAnswer("later")}>
              {offer.later}
            </Button>
            <Button variant="quiet" onClick={() => onAnswer("never")}>
              {offer.never}
            </Button>
          </div>
        </div>
      </ContactScope>
    </section>
  );
});

/** Props of {@link OfferCard}. */
export interface OfferCardProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  walkthrough: Walkthrough;
  minutes: number | undefined;
  onAnswer: (answer: OfferAnswer) => void;
}
