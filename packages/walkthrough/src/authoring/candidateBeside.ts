/** Returns the element that an arrow key leads to: up to what contains it, down into it, left and right to what is beside it. */
export function candidateBeside(element: Element, key: string): Element | undefined {
  switch (key) {
    case "ArrowUp":
      return element.parentElement ?? undefined;
    case "ArrowDown":
      return element.firstElementChild ?? undefined;
    case "ArrowLeft":
      return element.previousElementSibling ?? undefined;
    case "ArrowRight":
      return element.nextElementSibling ?? undefined;
    default:
      return undefined;
  }
}
