/**
 * The element a step is about, if it is there and has a size. A selector is content, and content is untrusted: one that
 * is no selector finds nothing.
 */
export function findTarget(selector: string | undefined): HTMLElement | undefined {
  if (!selector) return undefined;
  try {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.getClientRects().length > 0) return element;
    }
  } catch {
    // Not a selector: the step says that this part of the screen is not here.
  }
  return undefined;
}

/** Where a card about `target` must stand to be operable: the modal dialog around it, or the page. */
export function hostOf(target: Element | undefined): Element {
  return target?.closest("dialog[open], [role='dialog']:not([data-hr])") ?? document.body;
}
