"use client";
import { useCallback, useSyncExternalStore } from "react";
import { useSettings } from "../context/HandrailContext.js";
import { referencesOf } from "./references.js";

/**
 * The reference that the current journey was given. It stays when the panel closes or the customer goes on to another channel,
 * since it belongs to the journey.
 */
export function useReference() {
  const { journey } = useSettings();
  const reference = useSyncExternalStore(
    subscribe,
    () => referencesOf(document).get(journey),
    () => undefined,
  );
  const storeReference = useCallback((given: string) => referencesOf(document).set(journey, given), [journey]);
  return { reference, storeReference };
}

function subscribe(onChange: () => void): () => void {
  return referencesOf(document).subscribe(onChange);
}
