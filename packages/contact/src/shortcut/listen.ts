import { parts } from "../anatomy.js";
import { pageRegistryOf } from "../registry/pageRegistry.js";
import { isCharacter, isTyping, matchesShortcut, parseOrReport, pathOf } from "./parseShortcut.js";

/**
 * Opens the contact panel when a keyboard shortcut is pressed anywhere on the page.
 * @param text The shortcut, as in `aria-keyshortcuts`. An invalid one is reported by `reportError`, and nothing listens.
 * @param open Opens the panel. If it resolves to `false`, the plain list of the launcher opens instead.
 * @param pressed The keys that were pressed while this code was being loaded.
 * @returns a function that stops listening
 */
export function listen(text: string, open: () => Promise<boolean>, pressed: readonly KeyboardEvent[] = []): () => void {
  const shortcut = parseOrReport(text);
  if (!shortcut) return () => {};
  const isPress = (event: KeyboardEvent) =>
    !event.repeat &&
    matchesShortcut(event, shortcut) &&
    !(isCharacter(shortcut) && isTyping(event)) &&
    !isInPanel(event);
  const onPress = async (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (!(await open())) openList();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isPress(event)) void onPress(event);
  };
  // Some modals stop key events, so that the window would not see them.
  const onCapture = (event: KeyboardEvent) => {
    if (!isPress(event)) return;
    let arrived = false;
    const onArrival = () => {
      arrived = true;
    };
    window.addEventListener("keydown", onArrival, { once: true });
    setTimeout(() => {
      window.removeEventListener("keydown", onArrival);
      if (!arrived) void onPress(event);
    });
  };
  for (const event of pressed) onKeyDown(event);
  window.addEventListener("keydown", onKeyDown);
  window.addEventListener("keydown", onCapture, true);
  return () => {
    window.removeEventListener("keydown", onKeyDown);
    window.removeEventListener("keydown", onCapture, true);
  };
}

const isInPanel = (event: KeyboardEvent) =>
  pathOf(event).some((at) => at instanceof Element && at.matches(`[data-hr~="${parts.panel}"]`));

// The launcher's list, since every page has a launcher.
function openList() {
  const list = pageRegistryOf(document).launchers.list()[0]?.querySelector<HTMLDetailsElement>("details");
  if (!list) return;
  list.addEventListener("toggle", () => setTimeout(() => list.querySelector("summary")?.focus()), { once: true });
  list.open = true;
}
