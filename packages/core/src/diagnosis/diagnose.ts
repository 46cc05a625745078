import { textContrast } from "./color.js";
import { findCover } from "./coverage.js";
import type { Finding } from "./finding.js";
import { bringIntoView, framesOf } from "./frames.js";
import { findMisplacement } from "./place.js";
import { hiddenByStyle } from "./style.js";
import { textOf } from "./tree.js";

/** Text below this is meant to be invisible. WCAG's 4.5 decides what is legible. */
const minContrast = 1.5;

/**
 * Finds out why no link to a person in `rail` can be seen and pressed, wherever the page is scrolled to.
 * @param except Looked through where it lies above the links.
 * @returns `undefined` where at least one link can be reached
 */
export function diagnose(rail: Element, except: Element | null): Finding | undefined {
  let first: Finding | undefined;
  for (const link of rail.querySelectorAll("a[data-human]")) {
    const finding = diagnoseLink(link, except);
    if (!finding) return undefined;
    first ??= finding;
  }
  return first;
}

/** Finds out why one link, or another element in its place, cannot be seen and pressed; see {@link diagnose}. */
export function diagnoseLink(link: Element, except: Element | null): Finding | undefined {
  const hidden = hiddenByStyle(link);
  if (hidden) return hidden;
  const frames = framesOf(link);
  const misplacement = findMisplacement(link, frames);
  if (misplacement) return misplacement;
  // A cover can be measured only where the link is in view now.
  const isInView = !bringIntoView(link.getBoundingClientRect(), frames).scrolled;
  return (isInView ? findCover(link, frames, except) : undefined) ?? unreadable(link);
}

function unreadable(link: Element): Finding | undefined {
  if (window.matchMedia("(forced-colors: active)").matches) return undefined;
  const culprit = textOf(link)?.parentElement ?? link;
  const contrast = textContrast(culprit);
  return contrast !== undefined && contrast < minContrast ? { cause: "unreadable", culprit } : undefined;
}
