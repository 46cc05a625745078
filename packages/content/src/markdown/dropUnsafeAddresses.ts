import { safeLink } from "@handrail/core/url";
import type { Element, Root } from "hast";
import { isMedia } from "./knownTags.js";

/**
 * Removes addresses that no page may use, by the policy of `@handrail/core/url`, in place: `javascript:`, `data:`, `//other-site`.
 * Each is then reported as missing. `help:`, `contact:` and `walkthrough:` mean something only on a page.
 */
export function dropUnsafeAddresses(tree: Root | Element): void {
  for (const node of tree.children) {
    if (node.type !== "element") continue;
    const { href, src } = node.properties;
    if (typeof href === "string" && !isSafeAddress(href)) delete node.properties.href;
    if (typeof src === "string" && !isMedia(src)) delete node.properties.src;
    dropUnsafeAddresses(node);
  }
}

/** Returns whether a link may have this address. */
export function isSafeAddress(address: string): boolean {
  return /^(help|contact|walkthrough):/i.test(address) || safeLink(address) !== undefined;
}
