/**
 * Keeps the rest of a handled Escape from the page until the key is released. Some layers close when the key is released, or when it repeats
 * while it is held, and both happen after the handled `keydown`.
 */
export function ignoreEscapeUntilReleased(window: Window): void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || (event.type === "keydown" && !event.repeat)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === "keydown") return;
    window.removeEventListener("keyup", listener, true);
    window.removeEventListener("keydown", listener, true);
  };
  window.addEventListener("keyup", listener, true);
  window.addEventListener("keydown", listener, true);
}
