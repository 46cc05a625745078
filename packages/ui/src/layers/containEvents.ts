/** What a layer listens to, to close itself or to take focus back, while the visitor is outside it. */
const contained =
  "pointerdown pointerup mousedown mouseup touchstart touchmove touchend click keydown keyup focusin wheel".split(" ");

/** Keeps the events of an element inside it, so that the layers of the page do not take them for events outside themselves. */
export function containEvents(element: Element): void {
  for (const type of contained) element.addEventListener(type, (event) => event.stopPropagation());
}
