import type { findMisfits } from "./findMisfits.js";
import type { Scene } from "./scenes.js";

declare global {
  interface Window {
    /** Renders scenes and measures them. */
    fits: { show: (scene: Scene) => void; findMisfits: typeof findMisfits };
  }
}
