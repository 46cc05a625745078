"use client";
import { useControlled } from "@handrail/ui";
import { useCallback, useEffect, useState } from "react";
import { type DialogModule, loadDialog } from "./loadDialog.js";

/** Options of {@link useSearchDialog}. */
export interface SearchDialogOptions {
  /** Whether the dialog is open (controlled). */
  open?: boolean;
  /** Whether it is open at first (uncontrolled). @default false */
  defaultOpen?: boolean;
  /** Called when the customer opens or closes it. */
  onOpenChange?: (open: boolean) => void;
  /** The URL of a results page, which opens instead if the code of the dialog cannot be loaded. */
  action?: string;
}

/** Holds whether a dialog is open, and loads its code when it first opens. */
export function useSearchDialog({ open: controlled, defaultOpen = false, onOpenChange, action }: SearchDialogOptions) {
  const [open, setUncontrolled] = useControlled(controlled, defaultOpen);
  const [loaded, setLoaded] = useState<DialogModule>();
  const setOpen = useCallback(
    (next: boolean) => {
      setUncontrolled(next);
      onOpenChange?.(next);
    },
    [setUncontrolled, onOpenChange],
  );
  useEffect(() => {
    if (!open || loaded) return;
    let isCurrent = true;
    const fail = () => {
      if (!isCurrent) return;
      setOpen(false);
      if (action !== undefined) location.assign(action);
    };
    loadDialog().then((module) => isCurrent && setLoaded(module), fail);
    return () => {
      isCurrent = false;
    };
  }, [open, loaded, setOpen, action]);
  return { open, setOpen, loaded };
}
