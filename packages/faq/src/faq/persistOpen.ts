import { safeStorage } from "@handrail/core/storage";
import type { FaqState } from "./FaqContext.js";
import type { FaqEntry, FaqStore } from "./faqStore.js";

/** Opens the items that were open when they were stored under this name in this tab. */
export function openStored(name: string, store: FaqStore, change: FaqState["change"]): void {
  const ids = safeStorage("session").get(storageKey(name), isListOfStrings) ?? [];
  const entries = [...store.entries()].filter(({ id }) => ids.includes(id));
  if (entries.length > 0) change(entries, true);
}

/** Stores the ids of the open items under a name, until the tab is closed. */
export function storeOpen(name: string, ids: readonly string[]): void {
  safeStorage("session").set(storageKey(name), ids);
}

/**
 * Puts the id of an open item into the URL, or takes that of a closed one out. It adds no entry to the history: Back should leave the
 * page, not step through what was read.
 * @param id The id of its answer in the page.
 */
export function writeHash({ element, isOpen }: FaqEntry, id: string): void {
  const hash = `#${encodeURIComponent(id)}`;
  // While this code was loaded, a client-side router may have gone to another page.
  if (!element.isConnected || (!isOpen && window.location.hash !== hash)) return;
  const url = isOpen ? hash : window.location.pathname + window.location.search;
  try {
    window.history.replaceState(window.history.state, "", url);
  } catch {
    // Browsers refuse it in a document without a URL of its own, and when it happens too often.
  }
}

function storageKey(name: string): string {
  return `handrail-faq-${name}`;
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
