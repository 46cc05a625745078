/** The element and everything it stands in, from the inside out, through slots and shadow roots as it is drawn. */
export function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The outermost of an element and what it stands in for which `test` holds. */
export function outermost(element: Element, test: (at: Element) => boolean): Element | undefined {
  return [...upFrom(element)].findLast(test);
}

/** The element that holds a link's words, since they may have another look than the link around them. */
export function wordsOf(link: Element): Text | undefined {
  const texts = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest("[data-hr~='visually-hidden']"))
      return node;
  }
  return undefined;
}
