import { pageRegistryOf } from "../registry/pageRegistry.js";
import { isCharacter, isTyping, matchesShortcut, parseShortcut, type Shortcut } from "./parseShortcut.js";

/**
 * Opens the contact panel when a keyboard shortcut is pressed anywhere on the page.
 * @param text The shortcut, as in `aria-keyshortcuts`. An invalid one is reported by `reportError`, and nothing listens.
 * @param open Opens the panel. If it resolves to `false`, the plain list of the launcher opens instead.
 * @returns a function that stops listening
 */
export function listen(text: string, open: () => Promise<boolean>): () => void {
  const shortcut = parseOrReport(text);
  if (!shortcut) return () => {};
  const onKeyDown = async (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !matchesShortcut(event, shortcut)) return;
    if (isCharacter(shortcut) && isTyping(event)) return;
    event.preventDefault();
    if (!(await open())) openList();
  };
  window.addEventListener("keydown", onKeyDown);
  return () => window.removeEventListener("keydown", onKeyDown);
}

// A wrong setting must not break the page, so the error is only reported.
function parseOrReport(text: string): Shortcut | undefined {
  try {
    return parseShortcut(text);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

// The launcher's list, since every page has a launcher.
function openList() {
  const list = pageRegistryOf(document).launchers.list()[0]?.querySelector<HTMLDetailsElement>("details");
  if (!list) return;
  list.open = true;
  list.querySelector("summary")?.focus();
}
