import { type Box, hasArea, unite } from "./box.js";

/** The box of an element in its own window. `display: contents` has none: the boxes of its children count. */
export function boxOf(element: Element): Box | undefined {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (element.getClientRects().length > 0) return { left, top, right, bottom };
  if (getComputedStyle(element).display !== "contents") return undefined;
  const inner = [...(element.shadowRoot ?? element).children].flatMap((child) => boxOf(child) ?? []);
  return unite([...inner.filter(hasArea), ...textBoxes(element)]);
}

// Text that lies directly in the element.
function textBoxes(element: Element): readonly Box[] {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || typeof range.getClientRects !== "function") return [];
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(hasArea);
  });
}

/** Whether an element is rendered, visible and has an area. It may lie outside the window, or be scrolled away. */
export function isRendered(element: Element): boolean {
  const box = element.isConnected ? boxOf(element) : undefined;
  if (!box || !hasArea(box)) return false;
  const isContents = element.getClientRects().length === 0;
  const shown = isContents ? [...element.children].filter((child) => child.getClientRects().length > 0) : [element];
  const options = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  return shown.length === 0 || shown.some((at) => at.checkVisibility?.(options) !== false || isSkippedForNow(at));
}

// Off screen, `content-visibility: auto` skips an element that scrolling shows.
function isSkippedForNow(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
