import type { ObscuredCause } from "../journey/journey.js";

/** The reason why a rail's links cannot be seen or pressed, and the element that causes it. */
export interface Finding {
  cause: ObscuredCause;
  /** The element that hides the rail. */
  culprit: Element;
  /** Whether the element is a message that usually disappears by itself, such as a toast. */
  isPassing?: boolean;
}
