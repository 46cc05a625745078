import type { Page } from "playwright";
import type { Tab } from "../engines/index.js";

/** What the browser itself says about a target, its spotlight and the card. */
export interface Verdict {
  /** Whether the tour says that the target is missing. */
  isMissing: boolean;
  /** The part of the target that is in view, by an `IntersectionObserver`: left, top, right, bottom. */
  seen: readonly [number, number, number, number] | undefined;
  /** The inside of the spotlight's hole, without its padding. */
  lit: readonly [number, number, number, number] | undefined;
  /** Whether the middle of what is in view lies on top, looking through the tour; at an end of the page, whether an edge of it does. */
  isOnTop: boolean;
  /** How many square pixels of the target the card covers. */
  covered: number;
  height: number;
}

/** Measures without any function of Handrail. */
export const judge = (page: Page): Promise<Verdict> => page.evaluate(measureVerdict);

/** The same in any engine. */
export const judgeIn = (tab: Tab): Promise<Verdict> => tab.evaluate(`(${measureVerdict.toString()})()`);

// Runs in the page.
async function measureVerdict(): Promise<Verdict> {
  const target = document.querySelector("#target");
  const card = document.querySelector("[data-hr~='tour-card']");
  const ring = document.querySelector<SVGPathElement>("[data-hr~='tour-ring']");
  if (!target || !card) throw new Error("The page has no target or no card.");
  const entry = await new Promise<IntersectionObserverEntry | undefined>((resolve) =>
    new IntersectionObserver(([first]) => resolve(first), { threshold: 0 }).observe(target),
  );
  const rect = entry?.intersectionRect;
  const isSeen = rect && rect.width >= 1 && rect.height >= 1;
  // Firefox counts the stroke and the mitres that it does not have as a part of `getBoundingClientRect`.
  const drawn = ring?.getAttribute("d") ? ring.getBBox() : undefined;
  const { a = 1, d = 1, e = 0, f = 0 } = ring?.getScreenCTM() ?? {};
  const box = drawn && new DOMRect(e + drawn.x * a, f + drawn.y * d, drawn.width * a, drawn.height * d);
  const [x, y] = rect ? [rect.left + rect.width / 2, rect.top + rect.height / 2] : [0, 0];
  const isTarget = (x: number, y: number) => {
    const top = document.elementsFromPoint(x, y).find((at) => !at.closest("[data-hr~='tour-host']"));
    return top !== undefined && (target.contains(top) || top.contains(target));
  };
  // At an end of the page, a bar may lie over some of it for good.
  const isAtEnd = scrollY < 1 || scrollY + innerHeight > document.documentElement.scrollHeight - 1;
  const isPartOnTop = rect && isAtEnd && (isTarget(x, rect.top + 1) || isTarget(x, rect.bottom - 1));
  const over = card.getBoundingClientRect();
  const share = (from: number, to: number, start: number, end: number) =>
    Math.max(0, Math.min(to, end) - Math.max(from, start));
  return {
    isMissing: card.hasAttribute("data-missing"),
    seen: isSeen ? ([rect.left, rect.top, rect.right, rect.bottom] as const) : undefined,
    lit: box ? ([box.left + 6, box.top + 6, box.right - 6, box.bottom - 6] as const) : undefined,
    isOnTop: isTarget(x, y) || isPartOnTop === true,
    covered: rect
      ? share(over.left, over.right, rect.left, rect.right) * share(over.top, over.bottom, rect.top, rect.bottom)
      : 0,
    height: target.getBoundingClientRect().height,
  };
}

/** Names what is wrong, if anything. */
export function faultOf(verdict: Verdict, size: { width: number; height: number }): string | undefined {
  const { isMissing, seen, lit, isOnTop, covered, height } = verdict;
  if (isMissing) return lit ? "A missing target is lit." : undefined;
  if (!lit) return "Nothing is lit, and the target is not said to be missing.";
  if (!seen) return "The target is not in view, and not said to be missing.";
  const error = Math.max(...seen.map((at, side) => Math.abs(at - (lit[side] ?? 0))));
  if (error > 1) return `The spotlight is ${error.toFixed(1)} px off.`;
  if (!isOnTop) return "Something lies over the target.";
  if (size.width < 480 && height <= size.height / 2 - 12 && covered > 4)
    return `The card covers ${Math.round(covered)} px² of the target.`;
  return undefined;
}
