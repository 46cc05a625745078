import { pageOf } from "../launcher/page.js";
import { diagnose } from "./diagnose.js";
import type { Finding } from "./finding.js";
import { isPutAway } from "./healthy.js";

/** A rail in which nobody can be seen or reached, and why. */
export interface ObscuredRail extends Finding {
  rail: Element;
}

/**
 * Looks at every rail of a page, and finds those that the page itself keeps from being seen or reached: by a layer on top, a style,
 * an attribute. What is only scrolled away, in a closed dialog or tab, or behind an open dialog, is in order. Needs a real browser.
 * @example expect(findObscured(document)).toEqual([]);
 */
export function findObscured(document: Document): readonly ObscuredRail[] {
  const { rails, launchers } = pageOf(document);
  const launcher = launchers.list()[0] ?? null;
  const looked = rails.list().map((rail) => ({ rail, finding: diagnose(rail, launcher) }));
  const hasPerson = looked.some(({ finding }) => !finding);
  return looked.flatMap(({ rail, finding }) => {
    // A page may hide a whole component, such as its twin for telephones, as long as another shows a person.
    const isWithItsComponent = finding && hasPerson && finding.culprit.contains(componentOf(rail));
    return !finding || isWithItsComponent || isPutAway(rail, finding) ? [] : [{ rail, ...finding }];
  });
}

function componentOf(rail: Element): Element {
  let component = rail;
  for (let at = rail.closest("[data-hr]"); at; at = at.parentElement?.closest("[data-hr]") ?? null) component = at;
  return component;
}
