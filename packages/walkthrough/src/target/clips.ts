import { upFrom } from "@handrail/core/visibility";
import { type Box, hasArea, intersect } from "./box.js";
import { frameOf } from "./frames.js";
import { boxOf } from "./isShown.js";

/** An element that cuts off what does not fit into it. */
export interface Clip {
  element: Element;
  /** Whether scripts can scroll it. */
  scrolls: boolean;
  x: boolean;
  y: boolean;
}

/** The elements of the same window that cut off an element, innermost first. An absolutely positioned element skips some of its ancestors. */
export function clipsAround(element: Element): readonly Clip[] {
  const clips: Clip[] = [];
  let { position } = getComputedStyle(element);
  for (const at of upFrom(element)) {
    if (at === element) continue;
    const style = getComputedStyle(at);
    if (isSkipped(position, style)) continue;
    if (position === "fixed" || position === "absolute" || style.position !== "static") position = style.position;
    const clip = clipOf(at, style);
    if (clip) clips.push(clip);
  }
  return clips;
}

// An inline element and one without a box contain nothing.
function isSkipped(position: string, style: CSSStyleDeclaration): boolean {
  if (style.display === "contents" || style.display === "inline")
    return position !== "absolute" || style.position === "static";
  if (position === "fixed") return !containsFixed(style);
  return position === "absolute" && style.position === "static" && !containsFixed(style);
}

function containsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter, contain, willChange } = style;
  const isSet = [transform, translate, rotate, scale, perspective, filter, backdropFilter].some(
    (value) => value && value !== "none",
  );
  return (
    isSet ||
    /paint|layout|strict|content/.test(contain ?? "") ||
    /transform|translate|rotate|scale|perspective|filter/.test(willChange ?? "") ||
    (style.contentVisibility ?? "visible") !== "visible"
  );
}

const cuts = /auto|scroll|hidden|clip/;

function clipOf(at: Element, style: CSSStyleDeclaration): Clip | undefined {
  const { documentElement, body } = at.ownerDocument;
  // The window takes the overflow of the page from there.
  if (at === documentElement) return undefined;
  if (at === body && getComputedStyle(documentElement).overflowX === "visible" && style.overflowX !== "clip")
    return undefined;
  const isContained = /paint|strict|content/.test(style.contain ?? "") || style.contentVisibility === "auto";
  const x = isContained || cuts.test(style.overflowX);
  const y = isContained || cuts.test(style.overflowY);
  if ((!x && !y) || style.display === "inline" || style.display === "contents") return undefined;
  return { element: at, scrolls: /auto|scroll|hidden/.test(style.overflowX + style.overflowY), x, y };
}

/** The inside of a box that clips, in its window: without borders and scrollbars. */
export function insideOf({ element, x, y }: Clip): Box {
  const box = paddingBox(element);
  return {
    left: x ? box.left : -Infinity,
    right: x ? box.right : Infinity,
    top: y ? box.top : -Infinity,
    bottom: y ? box.bottom : Infinity,
  };
}

function paddingBox(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { offsetWidth = 0, offsetHeight = 0 } = element instanceof Object ? (element as Partial<HTMLElement>) : {};
  const x = offsetWidth > 0 ? width / offsetWidth : 1;
  const y = offsetHeight > 0 ? height / offsetHeight : 1;
  const [startX, startY] = [left + element.clientLeft * x, top + element.clientTop * y];
  return {
    left: startX,
    top: startY,
    right: startX + element.clientWidth * x,
    bottom: startY + element.clientHeight * y,
  };
}

/** The window of a document, without its scrollbars. */
export function windowBox({ documentElement, defaultView }: Document): Box {
  const { width } = documentElement.getBoundingClientRect();
  const zoom = documentElement.offsetWidth > 0 ? width / documentElement.offsetWidth : 1;
  const right =
    documentElement.clientWidth * (Number.isFinite(zoom) && zoom > 0 ? zoom : 1) || (defaultView?.innerWidth ?? 0);
  return {
    left: 0,
    top: 0,
    right: Math.min(right, defaultView?.innerWidth ?? right),
    bottom: defaultView?.innerHeight ?? 0,
  };
}

/** The part of an element that is in the window of the tour and not cut off; `undefined` where there is none. */
export function visibleBox(element: Element): Box | undefined {
  let box = boxOf(element);
  for (const clip of clipsAround(element)) box = box && intersect(box, insideOf(clip));
  box = box && intersect(box, windowBox(element.ownerDocument));
  const view = frameOf(element);
  if (box && view) {
    const shown = visibleBox(view.frame);
    box = shown && intersect(view.toOuter(box), shown);
  }
  return box && hasArea(box) ? box : undefined;
}
