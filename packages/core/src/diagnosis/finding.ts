import type { ObscuredCause } from "../journey/journey.js";

/** Why nobody can be seen or reached through a rail, and which element is to blame. */
export interface Finding {
  cause: ObscuredCause;
  /** The element that hides it. */
  culprit: Element;
  /** Whether it is a message that usually goes away by itself, such as a toast. */
  isPassing?: boolean;
}
