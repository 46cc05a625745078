import { type Box, shows } from "./box.js";
import type { Finding } from "./finding.js";
import { bringIntoView, type Frame, framesOf, windowOf } from "./frames.js";
import { upFrom, wordsOf } from "./tree.js";

/** In CSS pixels: words that are smaller cannot be read, and a link cannot be hit. */
const least = { words: 4, link: 8 };

/** What is wrong with a link's size, or with where it stands, however far one scrolls. */
export function misplaced(link: Element, frames: readonly Frame[] = framesOf(link)): Finding | undefined {
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
    return width < least.link || height < least.link;
  };
  return isSmall(link) ? { cause: "too-small", culprit: outerOf(link, isSmall) } : undefined;
}

function tooSmallToRead(link: Element, box: Box): Finding | undefined {
  const words = wordsOf(link);
  if (!words?.parentElement) return undefined;
  const range = link.ownerDocument.createRange();
  range.selectNodeContents(words);
  const text = range.getBoundingClientRect();
  const { fontSize } = getComputedStyle(words.parentElement);
  if (text.height < least.words) {
    return { cause: "too-small", culprit: outerOf(link, (at) => getComputedStyle(at).fontSize === fontSize) };
  }
  // Moved out of the link by `text-indent`, say.
  return shows(text, box) ? undefined : { cause: "off-screen", culprit: words.parentElement };
}

// A page that is wider than its window is read by scrolling; what is put beside it is not.
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
  const isPut = position !== "static" || [transform, translate].some((value) => value && value !== "none");
  return isPut ? { cause: "off-screen", culprit } : undefined;
}

// The outermost of those around a link for which something holds without a break.
function outerOf(link: Element, test: (at: Element) => boolean): Element {
  let outer = link;
  for (const at of upFrom(link)) {
    if (!test(at)) break;
    outer = at;
  }
  return outer;
}
