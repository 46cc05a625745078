/** Other libraries make everything beside their modal inert, the raised launcher included. */
const blocks = ["inert", "aria-hidden"];

/**
 * Puts the launcher into the browser's top layer, which no `z-index`, clip or transform reaches.
 * @returns a function that undoes it
 */
export function showOnTop(launcher: HTMLElement): () => void {
  for (const name of blocks) launcher.removeAttribute(name);
  if ("showPopover" in launcher) {
    if (launcher.matches("[popover]")) launcher.hidePopover();
    launcher.setAttribute("popover", "manual");
    launcher.showPopover();
  }
  return () => launcher.removeAttribute("popover");
}
