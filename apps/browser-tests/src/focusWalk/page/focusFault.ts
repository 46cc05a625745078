import { ancestorsOf } from "./composed.js";

/** Where an element is tried, as parts of its visible width and height. */
const parts = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * Returns what is wrong with the place of focus (WCAG 2.4.3, 2.4.7 and 2.4.11), or `undefined`: a person who works with the keyboard can
 * see it and go on from there. Scrolls to it if it is outside the window.
 */
export function focusFault(element: Element | null): string | undefined {
  if (!element) return "nothing has focus";
  if (!element.isConnected) return "it is not in the page";
  if ([...ancestorsOf(element)].some((at) => at.hasAttribute("inert"))) return "it is inert";
  // A control that only assistive technology sees may be shown by its label.
  const shown = [element, ...labelsOf(element)].filter(isRendered);
  if (shown.length === 0) return "it is not visible";
  if (!shown.some(isInWindow)) shown[0]?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const inWindow = shown.filter(isInWindow);
  if (inWindow.length === 0) return "it cannot be scrolled into the window";
  const covers = inWindow.map((at) => coverOf(at, shown));
  return covers.includes(undefined) ? undefined : `it is covered by ${covers[0]}`;
}

function labelsOf(element: Element): readonly Element[] {
  return "labels" in element && element.labels instanceof NodeList ? ([...element.labels] as Element[]) : [];
}

function isRendered(element: Element): boolean {
  const hasBox = [...element.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
  return hasBox && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

const isInWindow = (element: Element) => visiblePart(element) !== undefined;

function visiblePart(element: Element): DOMRect | undefined {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const { documentElement: root, defaultView } = element.ownerDocument;
  const width = Math.min(right, root.clientWidth) - x;
  const height = Math.min(bottom, defaultView?.innerHeight ?? 0) - y;
  return width > 1 && height > 1 ? new DOMRect(x, y, width, height) : undefined;
}

// Returns the cover in the middle, or `undefined` if a part of the element is on top.
function coverOf(element: Element, shown: readonly Element[]): string | undefined {
  const area = visiblePart(element);
  if (!area) return "the edge of the window";
  const points = parts.flatMap((x) => parts.map((y) => [area.x + area.width * x, area.y + area.height * y] as const));
  const hits = points.map(([x, y]) => topmost(element.ownerDocument, x, y));
  if (hits.some((hit) => hit && [...ancestorsOf(hit)].some((at) => shown.includes(at)))) return undefined;
  const cover = hits[Math.floor(hits.length / 2)];
  return cover ? partsAround(cover) : "nothing that takes a press";
}

function topmost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inner = hit?.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== hit ? inner : hit;
}

/** Names an element by the parts of Handrail around it, the innermost first. */
function partsAround(element: Element): string {
  const parts = [...ancestorsOf(element)].flatMap((at) => at.getAttribute("data-hr") ?? []);
  return parts.join(" in ") || `<${element.localName}>`;
}
