import { textContrast } from "./color.js";
import type { Finding } from "./finding.js";
import { bringIntoView, framesOf } from "./frames.js";
import { unhittable } from "./hits.js";
import { misplaced } from "./place.js";
import { hiddenByStyle } from "./style.js";
import { wordsOf } from "./tree.js";

/** Below this, words are there for a machine and not for an eye; what is legible is for WCAG's 4.5 to say. */
const leastContrast = 1.5;

/**
 * Why nobody can be seen or reached by any of the links to a person in `rail`, wherever the page is scrolled to; nothing where one of
 * them will do. `except` is looked through where it lies over them.
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

function diagnoseLink(link: Element, except: Element | null): Finding | undefined {
  const hidden = hiddenByStyle(link);
  if (hidden) return hidden;
  const frames = framesOf(link);
  const misplacedLink = misplaced(link, frames);
  if (misplacedLink) return misplacedLink;
  // Where one has to scroll first, nothing can be said of what lies over it then.
  const isInView = !bringIntoView(link.getBoundingClientRect(), frames).scrolled;
  return (isInView ? unhittable(link, frames, except) : undefined) ?? unreadable(link);
}

function unreadable(link: Element): Finding | undefined {
  if (window.matchMedia("(forced-colors: active)").matches) return undefined;
  const culprit = wordsOf(link)?.parentElement ?? link;
  const contrast = textContrast(culprit);
  return contrast !== undefined && contrast < leastContrast ? { cause: "unreadable", culprit } : undefined;
}
