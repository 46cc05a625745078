"use client";
import { useCallback } from "react";
import { useLater } from "../launcher/useLater.js";
import type { PanelOptions } from "../provider/HandrailContext.js";

/** Opens the panel by a combination of keys, or by none where there is no `shortcut`. */
export function useShortcut(
  shortcut: string | undefined,
  openPanel: (options: PanelOptions) => Promise<boolean>,
): void {
  useLater(
    useCallback(async () => {
      if (!shortcut) return;
      const { listen } = await import("./listen.js");
      return listen(shortcut, () => openPanel({ place: "shortcut" }));
    }, [shortcut, openPanel]),
  );
}
