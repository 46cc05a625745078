import { pageRegistryOf } from "../registry/pageRegistry.js";
import { isCharacter, isPress, isWriting, parseShortcut, type Shortcut } from "./parseShortcut.js";

/**
 * Opens all ways to reach a person when a combination of keys is pressed anywhere on the page.
 * @param open Resolves to `false` where the panel's code did not come; the plain list opens in its place.
 * @param text As `aria-keyshortcuts` writes it. What is no combination of keys is reported, and nothing listens.
 * @returns what stops it
 */
export function listen(text: string, open: () => Promise<boolean>): () => void {
  const shortcut = readable(text);
  if (!shortcut) return () => {};
  const press = async (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !isPress(event, shortcut)) return;
    if (isCharacter(shortcut) && isWriting(event)) return;
    event.preventDefault();
    if (!(await open())) openList();
  };
  window.addEventListener("keydown", press);
  return () => window.removeEventListener("keydown", press);
}

// Reported like any other error, and no more: a slip in a setting must not take the page with it.
function readable(text: string): Shortcut | undefined {
  try {
    return parseShortcut(text);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

// The launcher's, as it is the one that is always on the page.
function openList() {
  const list = pageRegistryOf(document).launchers.list()[0]?.querySelector<HTMLDetailsElement>("details");
  if (!list) return;
  list.open = true;
  list.querySelector("summary")?.focus();
}
