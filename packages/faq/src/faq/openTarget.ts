import { findById } from "./findById.js";

/**
 * Opens every `<details>` around the target of a fragment, as browsers do when they follow a link, and scrolls to it.
 * @param hash The fragment with its `#`, as in `location.hash`.
 * @param root Only a target inside this element is opened.
 * @returns whether the target is there, or the fragment is empty
 */
export function openTarget(hash: string, root: Element | null): boolean {
  if (hash.length < 2) return true;
  const target = root && targetOf(hash.slice(1), root);
  if (!target || !root.contains(target)) return false;
  for (let place: Element | null = target; place; place = place.parentElement) {
    if (place instanceof HTMLDetailsElement) {
      place.open = true;
      // The filter may have hidden it.
      place.hidden = false;
    }
  }
  // If the code cannot be loaded, the browser's own scrolling is left.
  import("./scrollToTarget.js").then(
    ({ scrollToTarget }) => scrollToTarget(target),
    () => {},
  );
  return true;
}

// The raw fragment comes first, as in the HTML standard: ids may contain `%`.
function targetOf(fragment: string, root: Element): Element | null {
  return findById(root, fragment) ?? findById(root, decode(fragment));
}

// The URL is untrusted: `decodeURIComponent` throws for `%` alone.
function decode(fragment: string): string {
  return fragment.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
