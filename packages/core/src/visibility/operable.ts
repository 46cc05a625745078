import { topElement } from "./topElement.js";
import { upFrom } from "./tree.js";

/** Elements that a person can press, or focus with the keyboard. */
const operable = [
  "a[href], area[href], button, input, select, textarea, summary, label, option, iframe, embed, object",
  "video[controls], audio[controls], [contenteditable], [onclick], [tabindex]:not([tabindex='-1'])",
  ..."button link checkbox radio switch tab menuitem option slider spinbutton combobox textbox treeitem"
    .split(" ")
    .map((role) => `[role='${role}']`),
].join(", ");

/** The distance of probes, in CSS pixels: less than the 24 that WCAG 2.2 2.5.8 asks of a target. */
const probeDistancePx = 20;

/** A rectangle in the window, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The area of an element in the window. */
export function areaOf(element: Element): Area {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/**
 * The boxes of the elements in the window that can be operated. An element counts if it is on top in its middle: what another layer
 * covers cannot be operated anyway.
 */
export function operableBoxes(document: Document, except: Element): readonly DOMRect[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return [...document.querySelectorAll(operable)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
    const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
    if (left >= right || top >= bottom || except.contains(element)) return [];
    const inMiddle = topAt(document, (left + right) / 2, (top + bottom) / 2, except);
    return inMiddle && element.contains(inMiddle) ? [box] : [];
  });
}

/** Whether two areas have a point in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

/**
 * How many of the probes in an area meet something operable, looking through `except`.
 * @param limit Stops at this number, since each probe is slow on a large page. @default Infinity
 * @param distancePx The greatest distance of two probes. `Infinity`: only the corners of the area are probed.
 */
export function operableProbes(
  document: Document,
  area: Area,
  except: Element,
  { limit = Infinity, distancePx = probeDistancePx }: { limit?: number; distancePx?: number } = {},
): number {
  let count = 0;
  for (const x of probesAlong(area.left, area.width, distancePx)) {
    for (const y of probesAlong(area.top, area.height, distancePx)) {
      const top = topAt(document, x, y, except);
      if (top && isOperable(top)) count += 1;
      if (count >= limit) return count;
    }
  }
  return count;
}

function probesAlong(start: number, length: number, distancePx: number): readonly number[] {
  const steps = Math.max(1, Math.ceil(length / distancePx));
  return Array.from({ length: steps + 1 }, (_, index) => start + 1 + ((length - 2) * index) / steps);
}

/** The element on top at a point of the window, inside open shadow trees as well, looking through `except`. */
export function topAt(document: Document, x: number, y: number, except: Element | null): Element | undefined {
  let root: DocumentOrShadowRoot = document;
  for (;;) {
    const top: Element | undefined = topElement(root, x, y, except);
    if (!top?.shadowRoot || top.shadowRoot === root) return top;
    const inner: Element | null = top.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === top) return top;
    root = top.shadowRoot;
  }
}

// A pointer cursor is the only sign of an element that a script listens to.
function isOperable(element: Element): boolean {
  for (const at of upFrom(element)) if (at.matches(operable)) return true;
  return getComputedStyle(element).cursor === "pointer";
}
