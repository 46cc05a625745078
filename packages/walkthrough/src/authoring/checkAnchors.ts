import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { isRoute } from "../practice/isRoute.js";
import { anchorSelector } from "../target/findTargets.js";
import { canBeSeen, matchesOf } from "./matchesOf.js";

/** A target of a step that a page does not have, or not exactly once. Plain data, so that `page.evaluate` of Playwright can return it. */
export interface AnchorProblem {
  /** Where the selector is in the walkthrough: `steps[2].target`. */
  path: string;
  /** The id of the step. */
  step: string;
  selector: string;
  /** Whether the selector is not valid, matches nothing, only elements that are not visible, or several that are. */
  kind: "invalid" | "missing" | "hidden" | "several";
  /** What is wrong and what to do, as a sentence. */
  message: string;
}

/**
 * Checks whether a page has the targets of a walkthrough: each `target`, `anchor`, `highlights` and `until.target`, and whether `until.appears`
 * is a selector. A step whose `route` is not the address of the page is left out; a document that was only parsed has no address. It changes nothing, and needs neither React nor a layout: in jsdom only what styles hide is hidden.
 */
export function checkAnchors({ steps }: Walkthrough, document: Document): readonly AnchorProblem[] {
  return steps.flatMap((step, index) => {
    if (step.route !== undefined && !isAt(document, step.route)) return [];
    return selectorsOf(step).flatMap(([key, selector]) => {
      const found = problemOf(key, selector, document);
      if (!found) return [];
      const path = `steps[${index}].${key}`;
      const [kind, text] = found;
      return [
        { path, step: step.id, selector, kind, message: `${path} of the step "${step.id}", ${selector}, ${text}` },
      ];
    });
  });
}

// A page that was only parsed has no address, although the type says so.
function isAt({ defaultView }: Document, route: string): boolean {
  return defaultView !== null && isRoute(defaultView.location, route);
}

/** The selector of an element that is not there before the step is done, so only its form can be checked. */
const appearing = "until.appears";

function selectorsOf(step: WalkthroughStep): readonly (readonly [string, string])[] {
  const { anchor, target, highlights = [] } = step;
  const main = anchor ? ([["anchor", anchorSelector(anchor)]] as const) : [];
  const plain = !anchor && target ? ([["target", target]] as const) : [];
  const until = step.kind === "practise" ? step.until : undefined;
  const event = until && "event" in until ? until.target : undefined;
  return [
    ...main,
    ...plain,
    ...highlights.map((selector, index) => [`highlights[${index}]`, selector] as const),
    ...(event ? ([["until.target", event]] as const) : []),
    ...(until && "appears" in until ? ([[appearing, until.appears]] as const) : []),
  ];
}

function problemOf(
  key: string,
  selector: string,
  document: Document,
): readonly [AnchorProblem["kind"], string] | undefined {
  const matches = matchesOf(document, selector);
  if (!matches) return ["invalid", "is not a valid CSS selector. Correct it."];
  if (key === appearing) return undefined;
  if (matches.length === 0)
    return ["missing", "matches nothing on this page. Give the element a `data-hr-anchor`, and name that as `anchor`."];
  const visible = matches.filter((element) => canBeSeen(element, document));
  if (visible.length === 0)
    return [
      "hidden",
      `matches ${count(matches)} that cannot be seen. Open what contains it in \`beforeStep\`, or name another element.`,
    ];
  return visible.length > 1
    ? ["several", `matches ${count(visible)}, and the tour shows the first. Write a selector that matches one.`]
    : undefined;
}

function count({ length }: readonly Element[]): string {
  return length === 1 ? "1 element" : `${length} elements`;
}
