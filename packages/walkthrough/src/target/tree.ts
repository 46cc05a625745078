import { upFrom } from "@handrail/core/visibility";
import { documentIn, frameOf } from "./frames.js";

/** Yields the element and its ancestors, through slots, open shadow roots and readable frames, innermost first. */
export function* upThroughFrames(element: Element): Generator<Element> {
  yield* upFrom(element);
  const view = frameOf(element);
  if (view) yield* upThroughFrames(view.frame);
}

/** Whether `inner` is `outer` or lies in it, in a shadow tree or a frame as well. */
export function containsDeep(outer: Element, inner: Element): boolean {
  for (const at of upThroughFrames(inner)) if (at === outer) return true;
  return false;
}

/** The document, and every open shadow root and readable frame in it. */
export function rootsIn(root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll("*")].flatMap((at) => {
    const nested = at.shadowRoot ?? (at.localName === "iframe" ? documentIn(at) : undefined);
    return nested ? rootsIn(nested) : [];
  });
  return [root, ...inner];
}

/** The roots around an element, innermost first: shadow roots and documents. */
export function rootsAround(element: Element): readonly (Document | ShadowRoot)[] {
  const roots = new Set<Document | ShadowRoot>();
  for (const at of upThroughFrames(element)) {
    const root = at.getRootNode();
    // A node in a page is in a document or a shadow root; those of a frame are of other classes.
    if (root.nodeType === Node.DOCUMENT_NODE || root.nodeType === Node.DOCUMENT_FRAGMENT_NODE)
      roots.add(root as Document | ShadowRoot);
  }
  return [...roots];
}

/** The element with focus, in shadow trees and readable frames as well; `null` where only the page has it. */
export function focusedElement(document: Document): Element | null {
  let at = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      at?.shadowRoot?.activeElement ?? (at?.localName === "iframe" ? documentIn(at)?.activeElement : undefined);
    if (!inner || inner === at || inner.localName === "body") break;
    at = inner;
  }
  return at?.localName === "body" || at?.localName === "html" ? null : at;
}
