"use client";
import { AudienceScope } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from "react";
import { OfferCard } from "./offer/OfferCard.js";
import { mayOffer, type OfferAnswer, storeAnswer } from "./offer/offerAnswer.js";
import { useWalkthroughMessages } from "./tour/useWalkthroughMessages.js";

/** A week. */
const usualLaterMs = 604_800_000;

/**
 * A quiet card that offers a tour to somebody who is new, with the contact rail as one line. Renders a `<section>`, or nothing: on the server, once
 * the user has answered, where the browser stores nothing, and as long as the card would move what is on the screen. Give it a place that is
 * reserved, or the last one of a column. It never takes focus. "No thanks" holds until the walkthrough has another `version`.
 */
export const Offer = /* @__PURE__ */ forwardRef<HTMLElement, OfferProps>(function Offer(props, ref) {
  const { walkthrough, minutes, taken = false, laterMs = usualLaterMs, onStart, onAnswer, ...rest } = props;
  const { id, version, audience } = walkthrough;
  const { trainer } = useWalkthroughMessages();
  const [isOffered, setOffered] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the walkthrough may be a new object in each render
  useEffect(() => {
    // The progress of the tour may be stored for a shorter time than the answer.
    if (taken) storeAnswer(walkthrough, "started");
    setOffered(mayOffer(walkthrough, laterMs));
  }, [id, version, laterMs, taken]);
  if (!isOffered || taken) return null;
  const answer = (given: OfferAnswer) => {
    storeAnswer(walkthrough, given);
    setOffered(false);
    onAnswer?.(given);
    if (given === "started") onStart();
  };
  return (
    <AudienceScope audience={audience} messages={trainer}>
      <OfferCard {...rest} {...{ walkthrough, minutes }} onAnswer={answer} ref={ref} />
    </AudienceScope>
  );
});

/** Props of {@link Offer}. */
export interface OfferProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** The tour that is offered. */
  walkthrough: Walkthrough;
  /** Called when the user wants to see the tour: open it. */
  onStart: () => void;
  /** Called with each answer, after it was stored. */
  onAnswer?: (answer: OfferAnswer) => void;
  /** Whether the user has taken the tour without this offer: `isTaken` of `useTourProgress`. It is then not offered again. @default false */
  taken?: boolean;
  /** How long the tour takes, in minutes. @default not said */
  minutes?: number;
  /** How long after "Later" it is offered again, in milliseconds. @default 604800000, a week */
  laterMs?: number;
}
