import { type Box, changedWithin, contrastWithin, decode } from "./pixels.js";

/** Text or an icon that can be seen in the window, unless its colours hide it. */
interface Spot {
  element: Element;
  kind: "text" | "icon";
  box: Box;
}

const operable =
  "a[href], button:enabled, summary, select:enabled, textarea:enabled, input:enabled:not([type='hidden'])";

const chosen = "[aria-pressed='true'], [aria-selected='true'], label:has(:checked)";
/** WCAG 1.4.3 for text, 1.4.11 for icons. */
const enough = { text: 4.5, icon: 3 };

/** Marks operable elements in view with `data-operable`. @returns the selector of these elements. */
export function markOperable(): string {
  for (const element of inView(operable)) element.setAttribute("data-operable", "");
  return "[data-operable]";
}

/** Recomputes every style, because Chromium may skip some when the forced state of an element changes. */
export function restyle(): void {
  const style = document.createElement("style");
  style.textContent = `* { --recomputed: ${performance.now()} }`;
  document.head.append(style);
}

/** Names each text and icon that a screenshot of this window does not show well enough. */
export async function findIllegible(png: string): Promise<string[]> {
  const picture = await decode(png);
  const faults = findSpots().flatMap(({ element, kind, box }) => {
    const contrast = contrastWithin(picture, box);
    return contrast < enough[kind] ? [`${kind} ${contrast.toFixed(2)}:1 in ${nameOf(element)}`] : [];
  });
  // Each line of a text has the same fault.
  return [...new Set(faults)];
}

/** Names each operable element whose focus makes no visible difference (WCAG 2.4.13: 3:1, two pixels around it). */
export async function findWithoutFocus(restPng: string, focusPng: string): Promise<string[]> {
  const [rest, focus] = await Promise.all([decode(restPng), decode(focusPng)]);
  return inView(operable).flatMap((element) => {
    const box = boxOf(rectOf(withRing(element)), 6);
    return changedWithin(rest, focus, box) < box.width + box.height ? [`no focus on ${nameOf(element)}`] : [];
  });
}

/** Names each chosen element that looks as it does when it is not chosen. */
export async function findLikeUnchosen(chosenPng: string, unchosenPng: string): Promise<string[]> {
  const [before, after] = await Promise.all([decode(chosenPng), decode(unchosenPng)]);
  return inView("[data-was-chosen]").flatMap((element) => {
    const box = boxOf(rectOf(element), 0);
    return changedWithin(before, after, box) < box.width ? [`looks like one not chosen: ${nameOf(element)}`] : [];
  });
}

/** Removes the state of chosen elements. @returns the number of changed elements */
export function unchoose(): number {
  const elements = document.querySelectorAll(chosen);
  for (const element of elements) {
    element.setAttribute("data-was-chosen", "");
    element.removeAttribute("data-highlighted");
    for (const name of ["aria-pressed", "aria-selected"]) {
      if (element.hasAttribute(name)) element.setAttribute(name, "false");
    }
    for (const input of element.querySelectorAll("input")) input.checked = false;
  }
  return elements.length;
}

/** The selectors that no text in view is found in. */
export function findMissing(selectors: readonly string[]): string[] {
  const spots = findSpots();
  return selectors.filter((selector) => !spots.some(({ element }) => element.closest(selector)));
}

function findSpots(): Spot[] {
  const icons = inView("svg").map((element): Spot => ({ element, kind: "icon", box: boxOf(rectOf(element), 0) }));
  const fields = inView("input, textarea, select").flatMap((element): Spot[] => {
    const hasText = "value" in element && (element.value || element.getAttribute("placeholder"));
    return hasText && !element.matches("[type='checkbox'], [type='radio'], [type='file']")
      ? [{ element, kind: "text", box: boxOf(rectOf(element), -2) }]
      : [];
  });
  return [...findTexts(), ...icons, ...fields];
}

function findTexts(): Spot[] {
  const spots: Spot[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const element = currentNode.parentElement;
    if (!element || !isInWindow(rectOf(element)) || !isPainted(element)) continue;
    for (const line of linesOf(currentNode)) {
      if (isOnTop(line, element)) spots.push({ element, kind: "text", box: boxOf(line, 0) });
    }
  }
  return spots;
}

/** Where the words of a text are, one box a line; a line of spaces and punctuation has none. */
function linesOf(text: Node): DOMRect[] {
  const lines = new Map<number, DOMRect>();
  for (const { index, 0: word } of (text.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    for (const { x, y, right, height } of range.getClientRects()) {
      const left = Math.min(x, lines.get(y)?.left ?? x);
      lines.set(y, new DOMRect(left, y, Math.max(right, lines.get(y)?.right ?? right) - left, height));
    }
  }
  return [...lines.values()];
}

function inView(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter(
    (element) => isInWindow(rectOf(element)) && isPainted(element) && isOnTop(rectOf(element), element),
  );
}

function isInWindow({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight;
}

function isPainted(element: Element): boolean {
  // Disabled elements may be faint (WCAG 1.4.3). Visually hidden text is not painted.
  return (
    !element.closest(":disabled, [aria-disabled='true'], [data-hr~='visually-hidden'], script, style") &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  );
}

function isOnTop(rect: DOMRect, element: Element): boolean {
  const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
  const whole = element.closest("a, button, summary, label");
  return hit !== null && (element.contains(hit) || (whole?.contains(hit) ?? false));
}

/** Returns the element with the focus ring: the chip below an invisible field, or the card of a search field. */
function withRing(element: Element): Element {
  if (element.matches("[data-hr~='search-input']")) return element.closest("[data-hr~='search']") ?? element;
  const isInvisible = !element.checkVisibility({ opacityProperty: true });
  return (isInvisible && element.closest("label")) || element;
}

function rectOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

function boxOf(rect: DOMRect, margin: number): Box {
  const [x, y] = [Math.ceil(rect.left - margin), Math.ceil(rect.top - margin)];
  return { x, y, width: Math.floor(rect.right + margin) - x, height: Math.floor(rect.bottom + margin) - y };
}

function nameOf(element: Element): string {
  const whole = element.closest("a, button, summary, label") ?? element;
  const part = whole.closest("[data-hr]")?.getAttribute("data-hr") ?? "the page";
  return `${part} "${(whole.textContent ?? "").trim().slice(0, 40)}"`;
}
