import { shows } from "./box.js";
import { textContrast } from "./color.js";
import type { Finding } from "./finding.js";
import { outerOf, textOf, upFrom } from "./tree.js";

/** Text below this opacity is meant to be invisible. */
const minOpacity = 0.1;
/** Text below this is meant to be invisible. WCAG's 4.5 decides what is legible. */
const minContrast = 1.5;
/** Text and links below these sizes, in CSS pixels, cannot be read or pressed. */
const minSizePx = { text: 4, link: 8 };

/**
 * Finds what makes the words of a link illegible although the link is on top: opacity, size or colours. Only pixels can show what
 * filters, blending and pictures do to them.
 */
export function findIllegible(link: Element): Finding | undefined {
  return findTransparent(link) ?? findTooSmall(link) ?? findUnreadable(link);
}

/** Finds an ancestor, or the link, that is almost transparent. */
export function findTransparent(link: Element): Finding | undefined {
  const all = [...upFrom(link)].map((at) => ({ at, opacity: opacityOf(at) }));
  if (all.reduce((product, { opacity }) => product * opacity, 1) >= minOpacity) return undefined;
  const lowest = Math.min(...all.map(({ opacity }) => opacity));
  const culprit = all.findLast(({ opacity }) => opacity === lowest)?.at;
  return culprit && { cause: "transparent", culprit };
}

function opacityOf(element: Element): number {
  const { opacity, filter } = getComputedStyle(element);
  const [, filtered = "1"] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
  return Number(opacity) * Number(filtered);
}

/** Finds a link or text that is too small to be read or pressed, and text outside its link. */
export function findTooSmall(link: Element): Finding | undefined {
  const isSmall = (at: Element) => {
    const { width, height } = at.getBoundingClientRect();
    return width < minSizePx.link || height < minSizePx.link;
  };
  return isSmall(link) ? { cause: "too-small", culprit: outerOf(link, isSmall) } : findSmallText(link);
}

function findSmallText(link: Element): Finding | undefined {
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
  return shows(text, link.getBoundingClientRect()) ? undefined : { cause: "off-screen", culprit: node.parentElement };
}

/** Finds text in the colour of its background. */
export function findUnreadable(link: Element): Finding | undefined {
  if (window.matchMedia("(forced-colors: active)").matches) return undefined;
  const culprit = textOf(link)?.parentElement ?? link;
  const contrast = textContrast(culprit);
  return contrast !== undefined && contrast < minContrast ? { cause: "unreadable", culprit } : undefined;
}
