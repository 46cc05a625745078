import { findIllegible } from "./findIllegible.js";
import type { Finding } from "./finding.js";
import { findViewFault, linksToPeople } from "./findViewFault.js";

/** What is known of the links to a person in the launcher or a rail. */
export interface Examination {
  /** The first link that can be pressed and read, else the first that can be pressed. */
  link: Element | undefined;
  /** What makes the words of all that can be pressed illegible. */
  illegible?: Finding | undefined;
}

/**
 * Finds a link in `rail` that can be pressed and read at this moment.
 * @param except Looked through: the launcher lies above a rail and shows a person itself.
 */
export function examine(rail: Element, except: Element | null = null): Examination {
  let first: Examination = { link: undefined };
  for (const link of linksToPeople(rail)) {
    if (findViewFault(link, except)) continue;
    const illegible = findIllegible(link);
    if (!illegible) return { link };
    if (!first.link) first = { link, illegible };
  }
  return first;
}

/** Whether the launcher is visible where it is. Raising it does not change the colours of its words. */
export function isVisible({ link, illegible }: Examination): boolean {
  return link !== undefined && (!illegible || illegible.cause === "unreadable");
}
