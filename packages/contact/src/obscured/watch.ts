import type { JourneyAct, ObscuredCause } from "@handrail/core";
import { onRailsChange } from "../launcher/onRailsChange.js";
import { pageOf } from "../launcher/page.js";
import { bringOut, findHidden } from "./bringOut.js";
import type { Finding } from "./finding.js";
import { findObscured } from "./findObscured.js";
import { isMoving } from "./isMoving.js";
import { tell } from "./tell.js";

/** How long something has to be hidden before it counts, in milliseconds: pages fade things in, and toasts go by themselves. */
const patience = { usual: 700, passing: 8000 };

/**
 * Watches whether the page hides its rails. What is found is noted in the journey, once for each rail and cause, and told to the
 * developer; and the launcher, where it is hidden as well, is brought out.
 * @param launcher The one that this watches for; another provider's is left to it.
 * @param onRefuge Called with the element in which the launcher can be seen.
 * @returns what stops it
 */
export function watch(
  launcher: { current: HTMLElement | null },
  record: (act: JourneyAct) => void,
  onRefuge: (refuge: Element) => void,
): () => void {
  const { rails, launchers } = pageOf(document);
  let since = new Map<Element, { cause: ObscuredCause; at: number }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look() {
    clearTimeout(timer);
    const own = launcher.current;
    if (!own || own !== launchers.list()[0] || !isDrawn(document)) return;
    const before = since;
    since = new Map();
    const waits: number[] = [];
    const isLasting = (element: Element, { cause, culprit, passing }: Finding) => {
      const known = before.get(element);
      const at = known?.cause === cause ? known.at : performance.now();
      since.set(element, { cause, at });
      const left = at + patience[passing ? "passing" : "usual"] - performance.now();
      const lasts = left <= 0 && !isMoving(culprit);
      if (!lasts) waits.push(Math.max(left, 100));
      return lasts;
    };
    const lasting = findObscured(document).filter((found) => isLasting(found.rail, found));
    for (const found of lasting) tell(found, record);
    // The launcher makes no room for these.
    const obscured = new Set(lasting.map(({ rail }) => rail));
    for (const rail of rails.list()) rail.toggleAttribute("data-obscured", obscured.has(rail));
    const hidden = own.hasAttribute("data-hidden") ? undefined : findHidden(own);
    if (hidden && isLasting(own, hidden)) bringOut(own, hidden, onRefuge);
    if (waits.length > 0) timer = setTimeout(look, Math.min(...waits));
  }

  const stop = onRailsChange(rails, look, 300);
  return () => {
    stop();
    clearTimeout(timer);
    for (const rail of rails.list()) rail.removeAttribute("data-obscured");
  };
}

// Where nothing is laid out, as in a tab that nobody sees or a test without a browser, there is nothing to be seen.
function isDrawn({ visibilityState, readyState, documentElement }: Document): boolean {
  return visibilityState === "visible" && readyState === "complete" && documentElement.clientWidth > 0;
}
