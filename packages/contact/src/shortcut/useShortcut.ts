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
      const firstPress = new Promise<void>((resolve) => {
        note = (event) => {
          pressed.push(event);
          resolve();
        };
      });
      window.addEventListener("keydown", note, true);
      try {
        await firstPress;
        const { listen } = await import("./listen.js");
        return listen(shortcut, () => openPanel({ place: "shortcut" }), pressed);
      } finally {
        window.removeEventListener("keydown", note, true);
      }
    }, [shortcut, openPanel]),
  );
}
