import type { Finding } from "./finding.js";
import { outermost, upFrom } from "./tree.js";

/** Text below this opacity is meant to be invisible. */
const minOpacity = 0.1;

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
  return invisible(link) ?? transparent(link) ?? unclickable(link);
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

function transparent(link: Element): Finding | undefined {
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
