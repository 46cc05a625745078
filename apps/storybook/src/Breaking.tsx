import type { ReactElement } from "react";

/** What a consumer put into a slot, and got wrong. */
export function Breaking(): ReactElement {
  throw new Error("A consumer's own part broke, as the toolbar asked.");
}
