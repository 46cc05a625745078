"use client";
import { useCallback } from "react";
import type { PanelOptions } from "../context/HandrailContext.js";
import { useDeferredEffect } from "../registry/useDeferredEffect.js";

/** Opens the panel by a keyboard shortcut. Does nothing without a `shortcut`, and loads nothing before the first key is pressed. */
export function useShortcut(
  shortcut: string | undefined,
  openPanel: (options: PanelOptions) => Promise<boolean>,
): void {
  useDeferredEffect(
    useCallback(async () => {
      if (!shortcut) return;
      const pressed: KeyboardEvent[] = [];
      let note = (_: KeyboardEvent) => {};
      await new Promise<void>((resolve) => {
        note = (event) => resolve(void pressed.push(event));
        window.addEventListener("keydown", note, true);
      });
      const code = import("./listen.js").finally(() => window.removeEventListener("keydown", note, true));
      return (await code).listen(shortcut, () => openPanel({ place: "shortcut" }), pressed);
    }, [shortcut, openPanel]),
  );
}
