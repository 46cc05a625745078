import type { JourneyInput, ObscuredCause } from "@handrail/core";
import type { Finding } from "@handrail/core/diagnosis";
import { states } from "../anatomy.js";
import { findObscured } from "../obscured/findObscured.js";
import { onRailsChange } from "../registry/onRailsChange.js";
import { pageRegistryOf } from "../registry/pageRegistry.js";
import { isMoving } from "./isMoving.js";
import { type ReportedCauses, reportObscuredRail } from "./reportObscuredRail.js";
import { findHidden, revealLauncher } from "./revealLauncher.js";

/** How long a rail must be hidden before it is reported: pages fade content in, and toasts disappear by themselves. */
const graceMs = { usual: 700, passing: 8000 };
const measureDelayMs = 300;

/**
 * Watches for rails that the page hides. Reports each rail and cause once, and reveals the launcher where it is hidden as well.
 * @param launcher This provider's launcher. Only the page's first launcher watches.
 * @param onRefuge Called with the element to render the launcher into, so that it can be seen.
 * @returns a function that stops watching
 */
export function watchRails(
  launcher: { current: HTMLElement | null },
  record: (input: JourneyInput) => void,
  onRefuge: (refuge: Element) => void,
): () => void {
  const { rails, launchers } = pageRegistryOf(document);
  const reported: ReportedCauses = new WeakMap();
  let since = new Map<Element, { cause: ObscuredCause; at: number }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function measure() {
    clearTimeout(timer);
    const element = launcher.current;
    if (!element || element !== launchers.list()[0] || !hasLayout(document)) return;
    const before = since;
    since = new Map();
    const waits: number[] = [];
    const isLasting = (target: Element, { cause, culprit, isPassing }: Finding) => {
      const known = before.get(target);
      const at = known?.cause === cause ? known.at : performance.now();
      since.set(target, { cause, at });
      const left = at + graceMs[isPassing ? "passing" : "usual"] - performance.now();
      const lasts = left <= 0 && !isMoving(culprit);
      if (!lasts) waits.push(Math.max(left, 100));
      return lasts;
    };
    const lasting = findObscured(document).filter((found) => isLasting(found.rail, found));
    for (const found of lasting) reportObscuredRail(found, record, reported);
    // The launcher stays visible beside these.
    const obscured = new Set(lasting.map(({ rail }) => rail));
    for (const rail of rails.list()) rail.toggleAttribute(states.obscured, obscured.has(rail));
    const hidden = element.hasAttribute(states.hidden) ? undefined : findHidden(element);
    if (hidden && isLasting(element, hidden)) revealLauncher(element, hidden, onRefuge);
    if (waits.length > 0) timer = setTimeout(measure, Math.min(...waits));
  }

  const stop = onRailsChange(rails, measure, measureDelayMs);
  return () => {
    stop();
    clearTimeout(timer);
    for (const rail of rails.list()) rail.removeAttribute(states.obscured);
  };
}

// A hidden tab, and a test without a browser, have no layout to measure.
function hasLayout({ visibilityState, readyState, documentElement }: Document): boolean {
  return visibilityState === "visible" && readyState === "complete" && documentElement.clientWidth > 0;
}
