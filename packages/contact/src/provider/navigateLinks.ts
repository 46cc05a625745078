import { isPlainPress } from "@handrail/ui";

/**
 * Passes plain presses of Handrail's links within this site to a client router. A press with a modifier key, a link with a `target` or
 * `download`, a place on the same page, and a press that someone else has handled stay with the browser.
 * @param navigate Called with the path, query and fragment of the address.
 * @returns a function that stops it
 */
export function navigateLinks(document: Document, navigate: (href: string) => void): () => void {
  // React's own handlers run first, on its root inside the document.
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link?.closest("[data-hr]") || event.defaultPrevented || !isPlainPress(event) || !isWithinSite(link)) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  document.addEventListener("click", onClick);
  return () => document.removeEventListener("click", onClick);
}

function isWithinSite(link: HTMLAnchorElement): boolean {
  const { origin, pathname, search } = link.ownerDocument.location;
  if (link.origin !== origin || link.hasAttribute("download")) return false;
  if (link.target && link.target !== "_self") return false;
  const isSamePage = link.pathname === pathname && link.search === search;
  return !(isSamePage && link.hash);
}
