import { autoUpdate } from "@floating-ui/dom";

/**
 * Calls `onMove` when the target may have moved: on scroll, on resize, or when a sibling of it or of its ancestors changes
 * size. Uses observers only, so it does no work while the page is idle.
 * @returns a function that stops watching
 */
export function watchLayout(target: Element, floating: HTMLElement, onMove: () => void): () => void {
  // Floating UI's layout-shift observer restarts endlessly while the target is scrolled out of view.
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
