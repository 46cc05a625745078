import type { RefObject } from "react";
import { isRendered } from "./isShown.js";
import { rootsIn } from "./tree.js";

/** An element, or how it is found when it is needed. A text is a CSS selector. */
export type TourTarget = string | Element | RefObject<Element | null> | (() => Element | null | undefined);

/** The selector of an element by its `data-hr-anchor`, which does not change with the page's structure. */
export function anchorSelector(name: string): string {
  return `[data-hr-anchor="${name.replace(/["\\]/g, "\\$&")}"]`;
}

/** Finds the first rendered element for a target, in open shadow roots and readable frames as well. An invalid selector finds nothing. */
export function findTarget(document: Document, target: TourTarget): Element | undefined {
  if (typeof target !== "string") {
    const element = resolve(target);
    return element && isRendered(element) ? element : undefined;
  }
  const inPage = firstIn(document, target);
  if (inPage) return inPage;
  for (const root of rootsIn(document).slice(1)) {
    const found = firstIn(root, target);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element that was found is still the target. */
export function isStillTarget(element: Element, target: TourTarget): boolean {
  if (!isRendered(element)) return false;
  try {
    return typeof target === "string" ? element.matches(target) : resolve(target) === element;
  } catch {
    return false;
  }
}

// The page's function may fail, for example before the page is ready. The target is then missing for now.
function resolve(target: Exclude<TourTarget, string>): Element | undefined {
  try {
    if (typeof target === "function") return target() ?? undefined;
  } catch {
    return undefined;
  }
  return ("current" in target ? target.current : target) ?? undefined;
}

function firstIn(root: Document | ShadowRoot, selector: string): Element | undefined {
  try {
    return [...root.querySelectorAll(selector)].find(
      (element) => !element.closest("[data-hr~='tour-host']") && isRendered(element),
    );
  } catch {
    // A selector is content, and content may be wrong. The step then says that its target is missing.
    return undefined;
  }
}
