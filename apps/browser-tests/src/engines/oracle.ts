import type { Tab } from "./engine.js";
import "../obscured/window.js";

/** Presses every link to a person in the window with a real click, until one click arrives at its link. */
export async function isPersonPressed(tab: Tab): Promise<boolean> {
  await tab.evaluate(`(${recordClicks})()`);
  const centres = await tab.evaluate<readonly { x: number; y: number }[]>(`(${centresOfLinks})()`);
  for (const { x, y } of centres) {
    await tab.click(x, y);
    if (await tab.evaluate<boolean>("window.pressed")) return true;
  }
  return false;
}

/** The operable elements of the host that the launcher covers although a free place exists, as HTML. */
export function findCovered(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(`(${coveredByLauncher})()`);
}

// The functions below run in the page, so that they use nothing of this module.

function recordClicks(): boolean {
  const isFirst = window.pressed === undefined;
  window.pressed = false;
  if (!isFirst) return true;
  const onClick = (event: Event) => {
    if (event.composedPath().some((at) => at instanceof Element && at.matches("a[data-human][href]"))) {
      window.pressed = true;
    }
    event.preventDefault();
  };
  window.addEventListener("click", onClick, { capture: true });
  return true;
}

// A press on what covers a link cannot arrive at it, and may change the page.
function centresOfLinks() {
  return window.links().flatMap((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    // A document does not see into a shadow tree.
    const root = link.getRootNode();
    const topmost = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
    return width > 0 && link.contains(topmost) ? [{ x, y }] : [];
  });
}

// Tries every place of the window for the launcher, which its own search does not.
function coveredByLauncher(): readonly string[] {
  const launcher = document.querySelector("handrail-launcher:not([hidden], [data-hr~='launcher-probe'])");
  if (!launcher || getComputedStyle(launcher).visibility === "hidden") return [];
  const isOfHost = (element: Element) => !element.closest("handrail-launcher");
  const topOf = (x: number, y: number) => document.elementsFromPoint(x, y).find(isOfHost);
  const isOnTop = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = topOf(left + width / 2, top + height / 2);
    return width > 0 && at !== undefined && element.contains(at);
  };
  const operable = [...document.querySelectorAll("a[href], button, input, textarea, summary, iframe")].filter(
    (element) => isOfHost(element) && isOnTop(element),
  );
  const boxes = operable.map((element) => element.getBoundingClientRect());
  const meets = (one: DOMRect, other: DOMRect) =>
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - 1 &&
    other.top < one.bottom - 1;
  const area = launcher.getBoundingClientRect();
  // What a layer of the host covers there cannot be operated anyway.
  const isUnder = (element: Element) => {
    const box = element.getBoundingClientRect();
    if (!meets(area, box)) return false;
    const [left, top] = [Math.max(area.left, box.left), Math.max(area.top, box.top)];
    const [right, bottom] = [Math.min(area.right, box.right), Math.min(area.bottom, box.bottom)];
    const shares = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98];
    return shares.some((x) =>
      shares.some((y) => {
        const at = topOf(left + (right - left) * x, top + (bottom - top) * y);
        return at !== undefined && element.contains(at);
      }),
    );
  };
  const covered = operable.filter(isUnder);
  if (covered.length === 0) return [];
  for (let left = 0; left + area.width <= document.documentElement.clientWidth; left += 16) {
    for (let top = 0; top + area.height <= window.innerHeight; top += 16) {
      const place = new DOMRect(left, top, area.width, area.height);
      if (!boxes.some((box) => meets(place, box))) return covered.map(({ outerHTML }) => outerHTML.slice(0, 120));
    }
  }
  return [];
}
