import type { ReactElement } from "react";

/** A consumer's part in a slot, which throws while it renders. */
export function Breaking(): ReactElement {
  throw new Error("A consumer's part in a slot threw, because the toolbar breaks the slots.");
}
