import { diagnose, isIntentionallyHidden } from "@handrail/core/diagnosis";
import type { Finding } from "@handrail/core/visibility";
import { pageRegistryOf } from "../registry/pageRegistry.js";

/** A rail whose links cannot be seen or reached, with the cause and the element that causes it. */
export interface ObscuredRail extends Finding {
  /** The rail that is hidden. */
  rail: Element;
}

/**
 * Finds the rails that a page hides by a layer above them, a style or an attribute. Leaves out rails that are only scrolled away, in a
 * closed dialog or tab, or behind an open dialog. Needs a real browser.
 * @example expect(findObscured(document)).toEqual([]);
 */
export function findObscured(document: Document): readonly ObscuredRail[] {
  const { rails, launchers } = pageRegistryOf(document);
  const launcher = launchers.list()[0] ?? null;
  const diagnosed = rails.list().map((rail) => ({ rail, finding: diagnose(rail, launcher) }));
  const hasPerson = diagnosed.some(({ finding }) => !finding);
  return diagnosed.flatMap(({ rail, finding }) => {
    // A page may hide a whole component, such as its version for phones, while another one shows a person.
    const isHiddenWithComponent = finding && hasPerson && finding.culprit.contains(componentOf(rail));
    return !finding || isHiddenWithComponent || isIntentionallyHidden(rail, finding) ? [] : [{ rail, ...finding }];
  });
}

function componentOf(rail: Element): Element {
  let component = rail;
  for (let at = rail.closest("[data-hr]"); at; at = at.parentElement?.closest("[data-hr]") ?? null) component = at;
  return component;
}
