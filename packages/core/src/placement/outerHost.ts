/**
 * Shows an element beside `<body>` that can hold the launcher: a `<div>`, or a modal dialog where `<html>` itself is inert, since only a modal
 * dialog is not inert with what is around it (HTML, "Modal dialogs and inert subtrees"). Such a page can be used nowhere, so the dialog takes
 * nothing from it.
 * @param current The element that was returned before. It is returned again if it still serves.
 */
export function showOuterHost(html: Element, current: Element | undefined): Element {
  const name = html.hasAttribute("inert") ? "dialog" : "div";
  if (current?.localName === name && (name === "div" || current.hasAttribute("open"))) return current;
  current?.remove();
  const host = html.ownerDocument.createElement(name);
  html.append(host);
  if (host instanceof HTMLDialogElement) {
    // Without it, the browser would focus the launcher's link.
    host.autofocus = true;
    host.style.cssText =
      "inset: 0 auto auto 0; width: 0; height: 0; margin: 0; padding: 0; border: 0; outline: 0; overflow: visible";
    host.showModal();
  }
  return host;
}
