import { type Box, shows } from "../visibility/box.js";
import { upFrom } from "../visibility/tree.js";
import { moveInto, type ScrollRoom, scrollRoomOf, scrollsTheWindow } from "./scrollRoom.js";

/** An ancestor that clips or scrolls an element. */
export interface Frame {
  element: Element;
  /** The area in which its content is visible; infinite along an axis that is not clipped. */
  box: Box;
  room: ScrollRoom;
}

const none: ScrollRoom = { left: 0, right: 0, up: 0, down: 0 };

/** The frames of an element, innermost first; the last is the window. */
export function framesOf(element: Element): readonly Frame[] {
  const page = element.ownerDocument.documentElement;
  const frames: Frame[] = [];
  let { position } = getComputedStyle(element);
  for (const at of upFrom(element)) {
    if (at === element || at === page) continue;
    const style = getComputedStyle(at);
    // An absolutely positioned element is clipped only by its containing block.
    const isContainingBlock = containsFixed(style) || (position !== "fixed" && style.position !== "static");
    if ((position === "fixed" || position === "absolute") && !isContainingBlock) continue;
    position = style.position;
    if (scrollsTheWindow(at) || (style.overflowX === "visible" && style.overflowY === "visible")) continue;
    frames.push({ element: at, box: boxOf(at, style), room: scrollRoomOf(at) });
  }
  return [...frames, { element: page, box: windowOf(page), room: position === "fixed" ? none : scrollRoomOf(page) }];
}

function boxOf(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    ...(overflowX === "visible" ? { left: -Infinity, right: Infinity } : { left, right }),
    ...(overflowY === "visible" ? { top: -Infinity, bottom: Infinity } : { top, bottom }),
  };
}

/** The part of a page that the window shows. */
export function windowOf(page: Element): Box {
  return { left: 0, top: 0, right: page.clientWidth, bottom: page.ownerDocument.defaultView?.innerHeight ?? 0 };
}

// CSS Position 3: these make an element the containing block of fixed descendants.
function containsFixed({ transform, filter, perspective, contain, willChange }: CSSStyleDeclaration): boolean {
  const isSet = [transform, filter, perspective].some((value) => value !== "" && value !== "none");
  return isSet || /paint|layout|strict|content/.test(contain) || /transform|filter|perspective/.test(willChange);
}

/** Scrolls `box` into view, in numbers: the first frame that cannot show it, and whether any scrolling is needed. */
export function bringIntoView(box: Box, frames: readonly Frame[]): { hiddenBy?: Frame; scrolled: boolean } {
  let at = box;
  for (const frame of frames) {
    at = moveInto(at, frame.box, frame.room);
    if (!shows(at, frame.box)) return { hiddenBy: frame, scrolled: true };
  }
  return { scrolled: at.left !== box.left || at.top !== box.top };
}
