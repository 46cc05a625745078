/** How soon after a sign it is tried again, in milliseconds. */
const tryMs = 200;

/**
 * Shows a hidden element as soon as nothing on the screen moves by it: where its place is reserved or last, or while the place is scrolled out of
 * view.
 * @param onShow Called once. The element is hidden until then.
 * @returns a function that stops trying
 */
export function showInPlace(element: HTMLElement, onShow: () => void): () => void {
  const window = element.ownerDocument.defaultView;
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tryNow = () => {
    timer = undefined;
    if (signal.aborted || movesOthers(element)) return;
    controller.abort();
    onShow();
  };
  const tryLater = () => {
    timer ??= setTimeout(tryNow, tryMs);
  };
  tryNow();
  for (const type of ["scroll", "resize"])
    window?.addEventListener(type, tryLater, { capture: true, passive: true, signal });
  return () => {
    controller.abort();
    clearTimeout(timer);
  };
}

// The browser paints neither of the two states.
function movesOthers(element: HTMLElement): boolean {
  const others = around(element).filter(isOnScreen);
  const before = others.map(placeOf);
  element.hidden = false;
  const hasMoved = others.some((other, index) => placeOf(other) !== before[index]);
  element.hidden = true;
  return hasMoved;
}

// What lies beside it, and beside everything that contains it.
function around(element: Element): readonly Element[] {
  const others: Element[] = [];
  for (let at: Element | null = element; at && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    const self = at;
    others.push(...[...(at.parentElement?.children ?? [])].filter((other) => other !== self));
  }
  return others;
}

// What only a screen reader reads has a box of one pixel.
function isOnScreen(element: Element): boolean {
  if (element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right - left > 1 && bottom - top > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

function placeOf(element: Element): string {
  const { left, top } = element.getBoundingClientRect();
  return `${Math.round(left)} ${Math.round(top)}`;
}
