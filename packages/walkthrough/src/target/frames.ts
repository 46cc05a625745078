import type { Box } from "./box.js";

/** The part of a frame's window that is shown, without its borders, in the coordinates of the window around it. */
export interface FrameView {
  frame: Element;
  /** Maps a box of the frame's window to the window around it. */
  toOuter: (box: Box) => Box;
}

/** The iframe in which an element lies, if the page around may read it; `undefined` in the page itself. */
export function frameOf(element: Element): FrameView | undefined {
  const frame = frameElementOf(element.ownerDocument);
  if (!frame) return undefined;
  return {
    frame,
    toOuter(box) {
      const { left, top, width, height } = frame.getBoundingClientRect();
      // A frame may be scaled by a transform.
      const x = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1;
      const y = frame.offsetHeight > 0 ? height / frame.offsetHeight : 1;
      const [startX, startY] = [left + inner(frame, "left") * x, top + inner(frame, "top") * y];
      return {
        left: startX + box.left * x,
        top: startY + box.top * y,
        right: startX + box.right * x,
        bottom: startY + box.bottom * y,
      };
    },
  };
}

function frameElementOf({ defaultView }: Document): HTMLElement | undefined {
  try {
    const frame = defaultView?.frameElement;
    // An element of another window is not an instance of this window's class.
    return frame ? (frame as HTMLElement) : undefined;
  } catch {
    return undefined;
  }
}

function inner(frame: HTMLElement, side: "left" | "top"): number {
  const style = getComputedStyle(frame);
  const border = side === "left" ? frame.clientLeft : frame.clientTop;
  return border + (Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0);
}

/** The document of an iframe, if the page may read it. */
export function documentIn(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
