/** Where an element is appended, and the name of the slot that it is assigned to there. */
export interface Place {
  parent: Element;
  slot: string;
}

/**
 * Finds where to append an element so that it is rendered in a layer and the stylesheets of the page apply to it. In a shadow tree they do
 * not, so that it has to be slotted into the layer.
 */
export function placeIn(layer: Element): Place {
  const { ownerDocument: document } = layer;
  if (layer.getRootNode() === document) return { parent: layer, slot: "" };
  for (const slot of slotsIn(layer)) {
    const root = slot.getRootNode();
    if (root instanceof ShadowRoot && root.host.getRootNode() === document)
      return { parent: root.host, slot: slot.name };
  }
  // Without styles, but operable.
  return { parent: layer, slot: "" };
}

// In the flat tree, since a slot may be slotted into another one.
function* slotsIn(element: Element): Generator<HTMLSlotElement> {
  if (element instanceof HTMLSlotElement) yield element;
  for (const child of (element.shadowRoot ?? element).children) yield* slotsIn(child);
}
