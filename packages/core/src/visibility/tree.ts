/** Yields the element and its ancestors in the flat tree, through slots and shadow roots, innermost first. */
export function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Whether an element, or one around it, is inert or hidden from assistive technology, as libraries mark what lies outside their modal. */
export function isSwitchedOff(element: Element): boolean {
  return findSwitchOff(element) !== undefined;
}

/**
 * Finds what switches an element off: the innermost mark on it or on an element around it. A native modal dialog is not inert with what is around
 * it (HTML, "Modal dialogs and inert subtrees").
 */
export function findSwitchOff(element: Element): "inert" | "aria-hidden" | undefined {
  let isInModal = false;
  for (const at of upFrom(element)) {
    if (!isInModal && at.hasAttribute("inert")) return "inert";
    if (at.getAttribute("aria-hidden") === "true") return "aria-hidden";
    isInModal ||= isNativeModal(at);
  }
  return undefined;
}

/** Whether an element is a dialog that the browser shows as modal. */
export function isNativeModal(element: Element): boolean {
  if (element.localName !== "dialog") return false;
  try {
    return element.matches(":modal");
  } catch {
    // A browser without `:modal` has no way to tell; an open dialog is treated as one.
    return element.hasAttribute("open");
  }
}

/** Whether an element itself is marked as inert, or as hidden from assistive technology. */
export function isMarkedOff(element: Element): boolean {
  return element.hasAttribute("inert") || element.getAttribute("aria-hidden") === "true";
}

/** Returns the outermost ancestor such that the element and all up to that one pass `test`; the element itself where it does not. */
export function outerOf(element: Element, test: (at: Element) => boolean): Element {
  let outer = element;
  for (const at of upFrom(element)) {
    if (!test(at)) break;
    outer = at;
  }
  return outer;
}

/** Returns the first visible text node of a link. Its element may be styled differently from the link. */
export function textOf(link: Element): Text | undefined {
  const texts = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest("[data-hr~='visually-hidden']"))
      return node;
  }
  return undefined;
}
