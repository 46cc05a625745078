/**
 * Returns the document or the shadow root that an element is in, and `undefined` if it is in neither. In a frame they are of the classes of
 * another window, so `instanceof` would not find them.
 */
export function rootOf(element: Element | null): Document | ShadowRoot | undefined {
  const root = element?.getRootNode();
  // Only these two have it.
  return root && "getElementById" in root ? (root as Document | ShadowRoot) : undefined;
}
