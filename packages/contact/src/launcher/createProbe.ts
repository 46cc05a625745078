import { parts, states } from "../anatomy.js";

/** Puts an invisible box into the launcher's corner, to measure whether the launcher could be pressed there. */
export function createProbe(launcher: Element): HTMLElement {
  const probe = launcher.ownerDocument.createElement("handrail-launcher");
  probe.setAttribute("data-hr", parts.launcherProbe);
  probe.setAttribute(states.placement, launcher.getAttribute(states.placement) ?? "");
  // Some styles hide only text.
  probe.textContent = launcher.querySelector("a")?.textContent ?? "";
  launcher.parentNode?.append(probe);
  return probe;
}
