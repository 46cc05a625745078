import type { ObscuredCause } from "@handrail/core";

/** Why a person cannot be seen or reached where a page should show one. */
export interface Finding {
  cause: ObscuredCause;
  /** The element that is the reason. */
  culprit: Element;
  /** It says something in passing, such as a toast, and goes by itself. */
  passing?: boolean;
}
