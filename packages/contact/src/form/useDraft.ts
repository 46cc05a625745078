"use client";
import { safeStorage } from "@handrail/core/storage";
import { useCallback, useEffect, useState } from "react";
import { type FormValues, isFormValues, noValues } from "./formModel.js";

/**
 * What is typed, kept for as long as the tab is open: it survives a reload, another page and another channel, and is forgotten
 * once it has arrived.
 * @param key Names it in storage.
 * @param keep `memory` on a device that several people share: nothing outlives the page.
 */
export function useDraft(key: string, keep: "session" | "memory") {
  const [values, setValues] = useState<FormValues>(noValues);
  const [restored, setRestored] = useState(false);
  const kept = keep === "session";
  useEffect(() => {
    // After hydration, since a server does not know of it.
    const draft = kept ? safeStorage("session").get(key, isFormValues) : undefined;
    if (!draft || Object.values(draft).every((text) => text === "")) return;
    setRestored(true);
    // What was typed before the page came to life stands in the fields already, and is later than the draft.
    setValues((typed) => ({
      ...draft,
      ...Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== "")),
    }));
  }, [key, kept]);
  const change = useCallback(
    (next: FormValues) => {
      setValues(next);
      if (kept) safeStorage("session").set(key, next);
    },
    [key, kept],
  );
  /** Takes over what was typed before the page came to life. */
  const adopt = useCallback((typed: Partial<FormValues>) => setValues((values) => ({ ...values, ...typed })), []);
  const clear = useCallback(() => {
    setValues(noValues);
    setRestored(false);
    safeStorage("session").remove(key);
  }, [key]);
  return { values, change, adopt, clear, restored };
}
