import type * as lens from "./lens.js";

declare global {
  interface Window {
    /** Looks at screenshots of this page. */
    lens: typeof lens;
  }
}
