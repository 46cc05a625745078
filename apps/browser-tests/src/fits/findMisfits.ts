/** The smallest size of a target (WCAG 2.2, 2.5.8), in CSS pixels. */
const minTargetSize = 24;
/** A component that is narrower than this has collapsed. */
const minComponentWidth = 200;
/** Positions are fractions of pixels. */
const tolerance = 1;

/** Finds operable elements that are too small, are cut off or whose text leaves them, and content that makes the page scroll sideways. */
export function findMisfits(selector: string): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const elements = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  if (elements.length === 0) return ["nothing is shown"];
  return [...sideways, ...findCollapsed(), ...elements.flatMap(misfitsOf)];
}

function findCollapsed(): string[] {
  return [...document.querySelectorAll("[data-hr~='rail'], [data-hr~='faq'], [data-hr~='answer']")]
    .map((component) => component.getBoundingClientRect().width)
    .filter((width) => width < minComponentWidth)
    .map((width) => `a component is ${Math.round(width)} px wide`);
}

function misfitsOf(element: HTMLElement): string[] {
  const box = element.getBoundingClientRect();
  const room = roomOf(element);
  const name = `"${element.textContent?.trim()}"`;
  const text = document.createRange();
  text.selectNodeContents(element);
  const faults = [];
  if (box.width < minTargetSize || box.height < minTargetSize) {
    faults.push(`${name} is ${Math.round(box.width)} × ${Math.round(box.height)} px`);
  }
  if (!isInside(box, room)) faults.push(`${name} is cut off`);
  if ([...text.getClientRects()].some((line) => line.width > 1 && !isInside(line, box))) {
    faults.push(`the text of ${name} leaves its box`);
  }
  return faults;
}

/** The area in which an element is not cut off. The page scrolls down, so only its sides count. */
function roomOf(element: HTMLElement): Area {
  const room = { left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity };
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowX === "visible") continue;
    const clip = at.getBoundingClientRect();
    room.left = Math.max(room.left, clip.left);
    room.right = Math.min(room.right, clip.right);
    room.top = Math.max(room.top, clip.top);
    room.bottom = Math.min(room.bottom, clip.bottom);
  }
  return room;
}

type Area = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}
