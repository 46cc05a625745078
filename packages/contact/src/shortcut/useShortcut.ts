"use client";
import { useCallback } from "react";
import type { PanelOptions } from "../context/HandrailContext.js";
import { useDeferredEffect } from "../registry/useDeferredEffect.js";

/** Opens the panel by a keyboard shortcut. Does nothing without a `shortcut`. */
export function useShortcut(
  shortcut: string | undefined,
  openPanel: (options: PanelOptions) => Promise<boolean>,
): void {
  useDeferredEffect(
    useCallback(async () => {
      if (!shortcut) return;
      const { listen } = await import("./listen.js");
      return listen(shortcut, () => openPanel({ place: "shortcut" }));
    }, [shortcut, openPanel]),
  );
}
