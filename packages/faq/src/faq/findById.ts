/** Finds an element by its id in the document or the shadow tree that a node is in. */
export function findById(node: Node, id: string): Element | null {
  // The root of a tree that is in no page has no such method.
  const tree = node.getRootNode() as Partial<Document>;
  return tree.getElementById?.(id) ?? null;
}
