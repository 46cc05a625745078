import { findTransparent } from "../visibility/findIllegible.js";
import type { Finding } from "../visibility/finding.js";
import { upFrom } from "../visibility/tree.js";

/** Finds a style or attribute of a link or an ancestor that hides the link in every position. */
export function hiddenByStyle(link: Element): Finding | undefined {
  const isClosedDetails = (at: Element) =>
    at.matches("details:not([open])") && !at.querySelector(":scope > summary")?.contains(link);
  const tests: readonly (readonly [Finding["cause"], (at: Element) => boolean])[] = [
    ["closed-details", isClosedDetails],
    ["not-displayed", (at) => getComputedStyle(at).display === "none"],
    ["skipped", (at) => getComputedStyle(at).getPropertyValue("content-visibility") === "hidden"],
    ["inert", (at) => at.hasAttribute("inert")],
    ["aria-hidden", (at) => at.getAttribute("aria-hidden") === "true"],
  ];
  for (const [cause, test] of tests) {
    const culprit = outermost(link, test);
    if (culprit) return { cause, culprit };
  }
  return invisible(link) ?? findTransparent(link) ?? unclickable(link);
}

function invisible(link: Element): Finding | undefined {
  return inherited(link, "invisible", ({ visibility }) => visibility !== "visible");
}

function unclickable(link: Element): Finding | undefined {
  return inherited(link, "unclickable", ({ pointerEvents }) => pointerEvents === "none");
}

// Blame the outermost ancestor that sets the inherited value.
function inherited(link: Element, cause: Finding["cause"], test: (style: CSSStyleDeclaration) => boolean) {
  let culprit: Element | undefined;
  for (const at of upFrom(link)) {
    if (!test(getComputedStyle(at))) break;
    culprit = at;
  }
  return culprit && { cause, culprit };
}

/** Returns the outermost of the element and its ancestors that passes `test`. */
function outermost(element: Element, test: (at: Element) => boolean): Element | undefined {
  return [...upFrom(element)].findLast(test);
}
