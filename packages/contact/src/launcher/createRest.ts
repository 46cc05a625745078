import { diagnoseLink } from "@handrail/core/diagnosis";
import { findViewFault } from "@handrail/core/visibility";
import { parts, states } from "../anatomy.js";

/** An invisible box in the launcher's corner, to measure whether the launcher could be pressed there. */
export interface Rest {
  /** Whether the launcher could be pressed there. */
  isFree: (launcher: Element) => boolean;
  remove: () => void;
}

/** Puts an invisible box beside the launcher. Call it while the launcher is in its corner. */
export function createRest(launcher: Element): Rest {
  const box = launcher.ownerDocument.createElement("handrail-launcher");
  box.setAttribute("data-hr", parts.launcherProbe);
  box.setAttribute(states.placement, launcher.getAttribute(states.placement) ?? "");
  // Some styles hide only text.
  box.textContent = launcher.querySelector("a")?.textContent ?? "";
  launcher.parentNode?.append(box);
  return {
    // Visible for the measurement only; nothing is painted in between.
    isFree(raised) {
      const { width, height } = raised.getBoundingClientRect();
      Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
      box.style.setProperty("visibility", "visible", "important");
      const isFree = box.isConnected && !findViewFault(box, raised) && !diagnoseLink(box, raised);
      box.style.removeProperty("visibility");
      return isFree;
    },
    remove: () => box.remove(),
  };
}
