import { autoUpdate } from "@floating-ui/dom";

/**
 * Calls back whenever a target may have moved: scrolling, resizing, and anything beside it growing or shrinking. Uses
 * observers only, so that nothing runs while the page rests.
 * @returns a function that stops it
 */
export function watchLayout(target: Element, floating: HTMLElement, onMove: () => void): () => void {
  // floating-ui's own layout-shift watch re-arms itself without end while a target is scrolled out of view.
  const stop = autoUpdate(target, floating, onMove, { layoutShift: false });
  const observer = new ResizeObserver(onMove);
  for (let node: Element | null = target; node && node !== document.documentElement; node = node.parentElement) {
    for (const sibling of node.parentElement?.children ?? []) {
      if (sibling !== floating) observer.observe(sibling);
    }
  }
  return () => {
    stop();
    observer.disconnect();
  };
}
