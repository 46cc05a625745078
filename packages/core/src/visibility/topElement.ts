/**
 * The element on top at a point of the window, looking through `except`. Reads what lies below only where `except` is on top, since a
 * browser then tests every element of the page.
 */
export function topElement(
  root: DocumentOrShadowRoot,
  x: number,
  y: number,
  except: Element | null = null,
): Element | undefined {
  const top = root.elementFromPoint(x, y) ?? undefined;
  if (!top || !except?.contains(top)) return top;
  return root.elementsFromPoint(x, y).find((element) => !except.contains(element));
}
