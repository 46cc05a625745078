"use client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import type { PrefillWithNote, preparePrefill } from "./preparePrefill.js";

const noEvents: readonly never[] = [];
const subscribeToNothing = () => () => {};

/**
 * Returns the text that a message starts with. It is empty until the code that removes personal data is loaded, and if it cannot be
 * loaded: no text becomes an address without it.
 * @param enabled Whether to watch the journey.
 */
export function usePrefill(question: string | undefined, enabled: boolean): PrefillWithNote {
  const { journey, messages, contacts } = useHandrail();
  const [module, setModule] = useState<{ preparePrefill: typeof preparePrefill }>();
  const events = useSyncExternalStore(
    enabled ? journey.subscribe : subscribeToNothing,
    () => (enabled ? journey.events() : noEvents),
    () => noEvents,
  );
  const hasText = enabled && (Boolean(question) || events.length > 0);
  useEffect(() => {
    if (hasText) import("./preparePrefill.js").then(setModule, () => {});
  }, [hasText]);
  return useMemo(
    () => (hasText && module ? module.preparePrefill({ question, events, messages, contacts }) : {}),
    [hasText, module, question, events, messages, contacts],
  );
}
