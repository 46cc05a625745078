/**
 * Describes how the stylesheet stops the page from scrolling: on `html`, or on `body` where the browser takes the page's overflow from
 * there, and with the `gutter` of a scrollbar that would go away.
 */
export function scrollLockFor({ documentElement: root, defaultView }: Document): string {
  const { overflowX, overflowY, scrollbarGutter } = getComputedStyle(root);
  const isOnRoot = overflowX !== "visible" || overflowY !== "visible";
  const hasScrollbar = (defaultView?.innerWidth ?? 0) > root.clientWidth;
  return (isOnRoot ? "html" : "body") + (hasScrollbar && scrollbarGutter === "auto" ? " gutter" : "");
}
