import type { Slack } from "./box.js";

/** How far its reader, and not only a script, can scroll an element: what stands in it then moves the other way. */
export function slackOf(scroller: Element): Slack {
  const { overflowX, overflowY } = isPage(scroller) ? pageOverflow(scroller) : getComputedStyle(scroller);
  const x = isScrolled(overflowX) ? scroller.scrollWidth - scroller.clientWidth : 0;
  const y = isScrolled(overflowY) ? scroller.scrollHeight - scroller.clientHeight : 0;
  // From right to left, the start is at the right, and positions are negative.
  const fromLeft = scroller.scrollLeft + (getComputedStyle(scroller).direction === "rtl" ? x : 0);
  return {
    right: clamp(fromLeft, x),
    left: clamp(x - fromLeft, x),
    down: clamp(scroller.scrollTop, y),
    up: clamp(y - scroller.scrollTop, y),
  };
}

/** Whether an element's overflow is the window's: the page's root, or its body where the root has none of its own. */
export function isOfTheWindow(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return isPage(element) || (element === body && getComputedStyle(documentElement).overflowX === "visible");
}

const isPage = (element: Element) => element === element.ownerDocument.documentElement;

interface Overflow {
  overflowX: string;
  overflowY: string;
}

function pageOverflow({ ownerDocument: { body, documentElement } }: Element): Overflow {
  // Dialogs and drawers stop the page from scrolling while they are open, by a style of the element's own.
  const isLocked = [documentElement, body].some(({ style }) => style.overflow || style.overflowY);
  const own = getComputedStyle(documentElement);
  const { overflowX, overflowY } = own.overflowX === "visible" ? getComputedStyle(body) : own;
  return { overflowX, overflowY: isLocked ? "auto" : overflowY };
}

const isScrolled = (overflow: string) => /auto|scroll|visible/.test(overflow);
const clamp = (value: number, most: number) => Math.min(Math.max(0, value), most);
