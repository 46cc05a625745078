/** Where in a scroll something was looked for. */
export type Place = "top" | "middle" | "end";

/** How far to scroll for each place. What does not scroll is looked at once. */
export function scrollPlaces(scrollHeight: number, clientHeight: number): readonly (readonly [Place, number])[] {
  const most = Math.max(0, Math.ceil(scrollHeight - clientHeight));
  if (most <= 1) return [["top", 0]];
  return [
    ["top", 0],
    ["middle", Math.round(most / 2)],
    ["end", most],
  ];
}

/** What scrolls: a modal's own scroller (the one with the longest way to go), or the page. */
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
