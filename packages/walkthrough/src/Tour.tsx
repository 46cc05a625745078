"use client";
import { type ReactNode, useSyncExternalStore } from "react";
import { TourCard } from "./tour/TourCard.js";
import { type TourOptions, useTour } from "./tour/useTour.js";

/**
 * A walkthrough on the real screen: each step has one card beside its target, and the page stays operable. Renders nothing
 * on the server or while it is closed. Escape or the button leaves it at any time; nothing advances by itself.
 */
export function Tour({ children, ...options }: TourProps): ReactNode {
  const tour = useTour(options);
  const mounted = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  return mounted && tour.open ? <TourCard tour={tour}>{children}</TourCard> : null;
}

const subscribeToNothing = () => () => {};

/** Props of {@link Tour}. */
export interface TourProps extends TourOptions {
  /** Content below each step's text. */
  children?: ReactNode;
}
