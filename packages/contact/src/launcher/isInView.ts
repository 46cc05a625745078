/**
 * Whether a person can really be seen and reached through a link in `rail`: within the window, not hidden in any of the
 * usual ways, and on top where it stands. `except` is looked through, as the launcher itself may lie above.
 */
export function isInView(rail: Element, except: Element | null): boolean {
  return [...rail.querySelectorAll("a[data-human]")].some((link) => isLinkInView(link, except));
}

function isLinkInView(link: Element, except: Element | null): boolean {
  const box = link.getBoundingClientRect();
  if (box.width === 0 || box.top < 0 || box.left < 0) return false;
  if (box.bottom > window.innerHeight || box.right > document.documentElement.clientWidth + 1) return false;
  if (link.closest("[inert], [aria-hidden='true']")) return false;
  if (link.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return false;
  const y = box.top + box.height / 2;
  return [0.2, 0.5, 0.8].every((share) => {
    const there = document.elementsFromPoint(box.left + box.width * share, y);
    const top = there.find((element) => !except?.contains(element));
    return top !== undefined && link.contains(top);
  });
}
