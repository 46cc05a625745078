import { type Box, shows } from "./box.js";
import type { Finding } from "./finding.js";
import { bringIntoView, type Frame, windowOf } from "./frames.js";
import { textOf, upFrom } from "./tree.js";

/** Text and links below these sizes, in CSS pixels, cannot be read or pressed. */
const minSizePx = { text: 4, link: 8 };

/** Finds a size or position in which a link cannot be seen, however far the page is scrolled. */
export function findMisplacement(link: Element, frames: readonly Frame[]): Finding | undefined {
  const box = link.getBoundingClientRect();
  const small = tooSmall(link) ?? tooSmallToRead(link, box);
  if (small) return small;
  const { hiddenBy } = bringIntoView(box, frames);
  if (!hiddenBy) return pushedAside(link);
  const isWindow = hiddenBy === frames.at(-1);
  if (!isWindow) return { cause: "clipped", culprit: hiddenBy.element };
  return { cause: "off-screen", culprit: outerOf(link, (at) => !shows(at.getBoundingClientRect(), hiddenBy.box)) };
}

function tooSmall(link: Element): Finding | undefined {
  const isSmall = (at: Element) => {
    const { width, height } = at.getBoundingClientRect();
    return width < minSizePx.link || height < minSizePx.link;
  };
  return isSmall(link) ? { cause: "too-small", culprit: outerOf(link, isSmall) } : undefined;
}

function tooSmallToRead(link: Element, box: Box): Finding | undefined {
  const node = textOf(link);
  if (!node?.parentElement) return undefined;
  const range = link.ownerDocument.createRange();
  range.selectNodeContents(node);
  const text = range.getBoundingClientRect();
  const { fontSize } = getComputedStyle(node.parentElement);
  if (text.height < minSizePx.text) {
    return { cause: "too-small", culprit: outerOf(link, (at) => getComputedStyle(at).fontSize === fontSize) };
  }
  // `text-indent`, for example, moves text out of its link.
  return shows(text, box) ? undefined : { cause: "off-screen", culprit: node.parentElement };
}

// A page wider than its window can be scrolled; an element positioned beside the page is hidden on purpose.
function pushedAside(link: Element): Finding | undefined {
  const { defaultView: view, documentElement } = link.ownerDocument;
  const { left, right } = windowOf(documentElement);
  const scrolled = view?.scrollX ?? 0;
  const isBeside = (at: Element) => {
    const box = at.getBoundingClientRect();
    return box.left + scrolled >= right || box.right + scrolled <= left;
  };
  if (!isBeside(link)) return undefined;
  const culprit = outerOf(link, isBeside);
  const { position, transform, translate } = getComputedStyle(culprit);
  const isMoved = position !== "static" || [transform, translate].some((value) => value && value !== "none");
  return isMoved ? { cause: "off-screen", culprit } : undefined;
}

// Returns the outermost ancestor such that all elements up to it pass the test.
function outerOf(link: Element, test: (at: Element) => boolean): Element {
  let outer = link;
  for (const at of upFrom(link)) {
    if (!test(at)) break;
    outer = at;
  }
  return outer;
}
