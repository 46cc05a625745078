"use client";
import { type SafeStorage, safeStorage } from "@handrail/core/storage";
import { useCallback, useMemo, useState } from "react";

/** The number in the key changes with the format. */
const storageKey = "handrail:recent-searches:1";
const maxSearches = 5;
/** Longer texts are pasted, and may say more than the customer wants to leave on the device. */
const maxSearchLength = 100;

/** The questions that the customer asked before on this device, newest first. */
export interface RecentSearches {
  searches: readonly string[];
  /** Reads them again. Another search of the page may have changed them. */
  refresh(): void;
  /** Adds a question whose answers the customer used. */
  remember(question: string): void;
  /** Removes all of them from the device. */
  forget(): void;
}

/** Stores recent searches on the device. Without `enabled` it stores and reads nothing. */
export function useRecentSearches(enabled: boolean): RecentSearches {
  const [searches, setSearches] = useState<readonly string[]>([]);
  const [storage] = useState(() => safeStorage("local"));
  const refresh = useCallback(() => {
    if (enabled) setSearches(readSearches(storage));
  }, [enabled, storage]);
  const remember = useCallback(
    (question: string) => {
      if (!enabled || question === "" || question.length > maxSearchLength) return;
      const others = readSearches(storage).filter((other) => other.toLowerCase() !== question.toLowerCase());
      const next = [question, ...others].slice(0, maxSearches);
      storage.set(storageKey, next);
      setSearches(next);
    },
    [enabled, storage],
  );
  const forget = useCallback(() => {
    storage.remove(storageKey);
    setSearches([]);
  }, [storage]);
  return useMemo(() => ({ searches, refresh, remember, forget }), [searches, refresh, remember, forget]);
}

// Any script of the site can write there.
function readSearches(storage: SafeStorage): readonly string[] {
  const stored = storage.get(storageKey, Array.isArray) ?? [];
  const texts = stored.filter((text): text is string => typeof text === "string" && text.length <= maxSearchLength);
  const searches = texts.map((text) => text.trim()).filter((text) => text !== "");
  return [...new Set(searches)].slice(0, maxSearches);
}
