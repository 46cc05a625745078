import { findUnreadable } from "../visibility/findIllegible.js";
import type { Finding } from "../visibility/finding.js";
import { linksToPeople } from "../visibility/findViewFault.js";
import { findCover } from "./coverage.js";
import { bringIntoView, framesOf } from "./frames.js";
import { findMisplacement } from "./place.js";
import { hiddenByStyle } from "./style.js";

/**
 * Finds out why no link to a person in `rail` can be seen and pressed, wherever the page is scrolled to.
 * @param except Looked through where it lies above the links.
 * @returns `undefined` where at least one link can be reached
 */
export function diagnose(rail: Element, except: Element | null): Finding | undefined {
  let first: Finding | undefined;
  for (const link of linksToPeople(rail)) {
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
  return (isInView ? findCover(link, frames, except) : undefined) ?? findUnreadable(link);
}
