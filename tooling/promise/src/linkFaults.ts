import { textContrast } from "@handrail/contact/obscured";
import { accessibleName } from "./accessibleName.js";
import { addressFault } from "./channelAddress.js";

// WCAG 2.2 2.5.8 Target Size (Minimum), in CSS pixels.
const smallest = 24;
// Below this, words are there for a machine and not for an eye. What is legible is axe's to say.
const leastContrast = 1.5;
const leastOpacity = 0.5;

/** Everything that would keep a customer from seeing this link to a person now, or from using it. Empty when nothing does. */
export function linkFaults(link: HTMLElement, modal: Element | undefined): readonly string[] {
  const address = addressFault(addressOf(link));
  const faults = [
    address,
    accessibleName(link) === "" && "has no accessible name",
    hiddenFault(link),
    link.tabIndex < 0 && "cannot be reached with Tab",
    modal && !modal.contains(link) && "lies outside the open dialog",
  ].filter((fault) => typeof fault === "string");
  // What is not drawn has no place to look at.
  return faults.length > 0 && link.getClientRects().length === 0 ? faults : [...faults, ...placeFaults(link)];
}

function addressOf(link: HTMLElement): string | null {
  if (!(link instanceof HTMLButtonElement)) return link.getAttribute("href");
  // A button reaches a person by itself only as the one that sends a form.
  const { type, form } = link;
  return type === "submit" && form && !link.disabled
    ? (link.getAttribute("formaction") ?? form.getAttribute("action"))
    : "";
}

function hiddenFault(link: HTMLElement): string | undefined {
  if (link.closest("[inert]")) return "is inert";
  if (link.closest("[aria-hidden='true']")) return "is hidden from assistive technology";
  if (!link.checkVisibility()) return "is not drawn";
  if (!link.checkVisibility({ visibilityProperty: true })) return "is invisible";
  if (opacityOf(link) < leastOpacity) return "is transparent";
  return undefined;
}

function opacityOf(link: Element): number {
  let opacity = 1;
  for (let at: Element | null = link; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

function placeFaults(link: HTMLElement): readonly string[] {
  const box = link.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = link.ownerDocument.documentElement;
  const size = `${Math.round(box.width)} by ${Math.round(box.height)} px`;
  if (box.bottom > height + 1 || box.right > width + 1 || box.top < -1 || box.left < -1)
    return ["is not in the window"];
  const contrast = textContrast(innermost(link));
  return [
    (box.width < smallest || box.height < smallest) && `is too small (${size})`,
    coverFault(link, box),
    contrast !== undefined && contrast < leastContrast && "has the colour of its ground",
  ].filter((fault) => typeof fault === "string");
}

// Words may have another colour than the link around them.
function innermost(link: Element): Element {
  const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  return words.nextNode()?.parentElement ?? link;
}

function coverFault(link: Element, box: DOMRect): string | undefined {
  const root = link.getRootNode();
  const place = root instanceof ShadowRoot ? root : document;
  const y = box.top + box.height / 2;
  for (const share of [0.5, 0.2, 0.8]) {
    const top = place.elementFromPoint(box.left + box.width * share, y);
    if (!top || !link.contains(top)) return `is covered${top ? ` by ${nameOf(top)}` : ""}, clipped, or takes no clicks`;
  }
  return undefined;
}

/** An element in a few characters, for a message. */
export function nameOf(element: Element): string {
  const part = element.getAttribute("data-hr") ?? element.id;
  return `<${element.localName}${part && ` ${part}`}>`;
}
