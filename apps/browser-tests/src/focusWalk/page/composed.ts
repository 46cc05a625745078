/** Returns what has focus, in open shadow trees and in frames of the same origin as well. `null`: nothing, or the page itself. */
export function focusedElement(document: Document): Element | null {
  let at = document.activeElement;
  for (let next = at; next; next = innerFocus(next)) at = next;
  return at?.matches("html, body") ? null : at;
}

function innerFocus(element: Element): Element | null {
  return element.shadowRoot?.activeElement ?? innerDocument(element)?.activeElement ?? null;
}

function innerDocument(element: Element): Document | null {
  return element instanceof HTMLIFrameElement ? element.contentDocument : null;
}

/** Whether a frame's content can be read, so that its own elements count and not the frame. */
export const isReadableFrame = (element: Element) => innerDocument(element) !== null;

/** The element's ancestors in the composed tree, itself first, up to the root of its document. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement;
  if (parent) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Returns all elements of a selector, in open shadow trees and in frames of the same origin as well. */
export function findAll(root: Document | ShadowRoot, selector: string): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    const inner = element.shadowRoot ?? innerDocument(element);
    return [...(element.matches(selector) ? [element] : []), ...(inner ? findAll(inner, selector) : [])];
  });
}
