import { type Box, moveInto, type Slack, shows } from "./box.js";
import { isOfTheWindow, slackOf } from "./slack.js";
import { upFrom } from "./tree.js";

/** Something that an element stands in, which cuts it off or can be scrolled. */
export interface Frame {
  element: Element;
  /** What shows of what stands in it; endless along an axis where nothing is cut off. */
  box: Box;
  slack: Slack;
}

const none: Slack = { left: 0, right: 0, up: 0, down: 0 };

/** The frames of an element, from the inside out; the last is the window. */
export function framesOf(element: Element): readonly Frame[] {
  const page = element.ownerDocument.documentElement;
  const frames: Frame[] = [];
  let { position } = getComputedStyle(element);
  for (const at of upFrom(element)) {
    if (at === element || at === page) continue;
    const style = getComputedStyle(at);
    // What is taken out of the flow is cut off only by what it is placed in.
    const isGround = isGroundForFixed(style) || (position !== "fixed" && style.position !== "static");
    if ((position === "fixed" || position === "absolute") && !isGround) continue;
    position = style.position;
    if (isOfTheWindow(at) || (style.overflowX === "visible" && style.overflowY === "visible")) continue;
    frames.push({ element: at, box: boxOf(at, style), slack: slackOf(at) });
  }
  return [...frames, { element: page, box: windowOf(page), slack: position === "fixed" ? none : slackOf(page) }];
}

function boxOf(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    ...(overflowX === "visible" ? { left: -Infinity, right: Infinity } : { left, right }),
    ...(overflowY === "visible" ? { top: -Infinity, bottom: Infinity } : { top, bottom }),
  };
}

/** What of a page shows in its window. */
export function windowOf(page: Element): Box {
  return { left: 0, top: 0, right: page.clientWidth, bottom: page.ownerDocument.defaultView?.innerHeight ?? 0 };
}

function isGroundForFixed({ transform, filter, perspective, contain, willChange }: CSSStyleDeclaration): boolean {
  const makes = [transform, filter, perspective].some((value) => value !== "" && value !== "none");
  return makes || /paint|layout|strict|content/.test(contain) || /transform|filter|perspective/.test(willChange);
}

/** The first frame that does not show `box`, however far one scrolls; and whether one has to scroll at all. */
export function bringIntoView(box: Box, frames: readonly Frame[]): { hiddenBy?: Frame; scrolled: boolean } {
  let at = box;
  for (const frame of frames) {
    at = moveInto(at, frame.box, frame.slack);
    if (!shows(at, frame.box)) return { hiddenBy: frame, scrolled: true };
  }
  return { scrolled: at.left !== box.left || at.top !== box.top };
}
