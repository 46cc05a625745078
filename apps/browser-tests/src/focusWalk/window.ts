import type { Look } from "./page/look.js";

declare global {
  interface Window {
    focusWalk: {
      /** Describes what has focus now. */
      look: () => Look;
    };
  }
}
