/** Prevents whatever would leave the page: links, forms without a handler, new windows, and questions of the browser. */
export function stayOnPage(window: Window): void {
  window.addEventListener("click", watchLink, { capture: true });
  window.addEventListener("click", stayOn);
  window.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
  window.open = () => null;
  window.print = () => {};
}

// A dialog may keep clicks from the window. The page's handlers of the link have run by then.
function watchLink(event: MouseEvent): void {
  const stop = event.stopPropagation;
  event.stopPropagation = () => {
    stayOn(event);
    stop.call(event);
  };
}

function stayOn(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  if (link instanceof HTMLAnchorElement && !isInPage(link)) event.preventDefault();
}

/** Whether a link leads to a place in this page. */
export function isInPage({ href }: HTMLAnchorElement): boolean {
  return href.includes("#") && href.split("#")[0] === location.href.split("#")[0];
}
