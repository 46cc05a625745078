/**
 * Returns the first rendered element that matches a step's selector. A selector is content, and content is untrusted: an
 * invalid selector matches nothing.
 */
export function findTarget(selector: string | undefined): HTMLElement | undefined {
  if (!selector) return undefined;
  try {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.getClientRects().length > 0) return element;
    }
  } catch {
    // An invalid selector. The step then says that its target is missing.
  }
  return undefined;
}

/** Returns the container in which a card stays operable: the modal dialog around `target`, or the page. */
export function findContainer(target: Element | undefined): Element {
  return target?.closest("dialog[open], [role='dialog']:not([data-hr])") ?? document.body;
}
