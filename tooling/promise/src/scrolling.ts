/** A scroll position to check. */
export type Place = "top" | "middle" | "end";

/** Returns the scroll offset of each place. An element that does not scroll has one place. */
export function scrollPlaces(scrollHeight: number, clientHeight: number): readonly (readonly [Place, number])[] {
  const maxOffset = Math.max(0, Math.ceil(scrollHeight - clientHeight));
  if (maxOffset <= 1) return [["top", 0]];
  return [
    ["top", 0],
    ["middle", Math.round(maxOffset / 2)],
    ["end", maxOffset],
  ];
}

/** Returns the element that scrolls: the one with the longest content in a modal, or the page. */
export function scrollerOf(document: Document, modal: Element | undefined): Element {
  const page = document.scrollingElement ?? document.documentElement;
  if (!modal) return page;
  const scrollers = [modal, ...ancestors(modal), ...modal.querySelectorAll("*")].filter(
    (element) => element !== page && scrolls(element),
  );
  return scrollers.reduce((longest, other) => (wayOf(other) > wayOf(longest) ? other : longest), scrollers[0] ?? modal);
}

function ancestors(element: Element): Element[] {
  const parent = element.parentElement;
  return parent && parent !== element.ownerDocument.body ? [parent, ...ancestors(parent)] : [];
}

function wayOf(element: Element): number {
  return element.scrollHeight - element.clientHeight;
}

function scrolls(element: Element): boolean {
  return wayOf(element) > 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
