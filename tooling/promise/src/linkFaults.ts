import { elementsOnTop, findViewFault, textContrast, type ViewFault } from "@handrail/core/visibility";
import { accessibleName } from "./accessibleName.js";
import { addressFault } from "./channelAddress.js";

// WCAG 2.2 2.5.8 Target Size (Minimum), in CSS pixels.
const smallest = 24;
// Text below this is meant to be invisible. Axe decides what is legible.
const minContrast = 1.5;
const minOpacity = 0.5;

const sentences: Record<ViewFault, string> = {
  "no-address": "has no address",
  "no-box": "is not rendered",
  "not-rendered": "is not rendered",
  "off-screen": "is not in the window",
  inert: "is inert",
  "aria-hidden": "is hidden from assistive technology",
  invisible: "is invisible",
  covered: "is clipped, or takes no clicks",
};

/** Everything that would keep a customer from seeing this link to a person now, or from using it. Empty when nothing does. */
export function linkFaults(link: HTMLElement, modal: Element | undefined): readonly string[] {
  const viewFault = findViewFault(link);
  const isRendered = link.getClientRects().length > 0;
  return [
    addressFault(addressOf(link)),
    accessibleName(link) === "" && "has no accessible name",
    viewFault && describeViewFault(viewFault, link),
    isRendered && opacityOf(link) < minOpacity && "is transparent",
    link.tabIndex < 0 && "cannot be reached with Tab",
    modal && !modal.contains(link) && "lies outside the open dialog",
    ...(isRendered ? [sizeFault(link), contrastFault(link)] : []),
  ].filter((fault) => typeof fault === "string");
}

function addressOf(link: HTMLElement): string | null {
  if (!(link instanceof HTMLButtonElement)) return link.getAttribute("href");
  // A button reaches a person by itself only as the one that sends a form.
  const { type, form } = link;
  return type === "submit" && form && !link.disabled
    ? (link.getAttribute("formaction") ?? form.getAttribute("action"))
    : "";
}

function opacityOf(link: Element): number {
  let opacity = 1;
  for (let at: Element | null = link; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

function describeViewFault(fault: ViewFault, link: HTMLElement): string {
  const cover = fault === "covered" && elementsOnTop(link).find((top) => top && !link.contains(top));
  return cover ? `is covered by ${nameOf(cover)}, clipped, or takes no clicks` : sentences[fault];
}

function sizeFault(link: HTMLElement): string | undefined {
  const { width, height } = link.getBoundingClientRect();
  const isSmall = width < smallest || height < smallest;
  return isSmall ? `is too small (${Math.round(width)} by ${Math.round(height)} px)` : undefined;
}

function contrastFault(link: HTMLElement): string | undefined {
  const contrast = textContrast(innermost(link));
  return contrast !== undefined && contrast < minContrast ? "has text in the colour of its background" : undefined;
}

// Words may have another colour than the link around them.
function innermost(link: Element): Element {
  const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  return words.nextNode()?.parentElement ?? link;
}

/** An element in a few characters, for a message. */
export function nameOf(element: Element): string {
  const part = element.getAttribute("data-hr") ?? element.id;
  return `<${element.localName}${part && ` ${part}`}>`;
}
