"use client";
import { safeStorage } from "@handrail/core/storage";
import { useCallback, useEffect, useState } from "react";
import { emptyValues, type FormValues, filledFields, isFormValues } from "./formFields.js";

/** The text of a form that has not been sent. */
export interface Draft {
  values: FormValues;
  /** Whether the values come from before a reload or another page. */
  isRestored: boolean;
  /** Sets the values and stores them. */
  change: (values: FormValues) => void;
  /** Adds what was typed before hydration. */
  addTyped: (typed: Partial<FormValues>) => void;
  clear: () => void;
}

/**
 * Holds the draft of a form. With `"session"` it survives a reload, another page and another channel until the tab is closed.
 * @param key Its key in session storage.
 * @param storage `"memory"` on a shared device: the draft is lost with the page.
 * @param startValues What the form holds before the draft is restored. @default nothing
 */
export function useDraft(key: string, storage: "session" | "memory", startValues?: Partial<FormValues>): Draft {
  const [values, setValues] = useState<FormValues>({ ...emptyValues, ...startValues });
  const [isRestored, setIsRestored] = useState(false);
  const isStored = storage === "session";
  useEffect(() => {
    // After hydration: the server has no session storage.
    const stored = isStored ? safeStorage("session").get(key, isFormValues) : undefined;
    if (!stored || Object.values(stored).every((text) => text === "")) return;
    setIsRestored(true);
    // Text typed before hydration is newer than the draft.
    setValues((typed) => ({ ...stored, ...filledFields(typed) }));
  }, [key, isStored]);
  const change = useCallback(
    (next: FormValues) => {
      setValues(next);
      if (isStored) safeStorage("session").set(key, next);
    },
    [key, isStored],
  );
  const addTyped = useCallback((typed: Partial<FormValues>) => setValues((before) => ({ ...before, ...typed })), []);
  const clear = useCallback(() => {
    setValues(emptyValues);
    setIsRestored(false);
    safeStorage("session").remove(key);
  }, [key]);
  return { values, isRestored, change, addTyped, clear };
}
