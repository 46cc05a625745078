"use client";
import { useEffect } from "react";
import type { PanelOptions } from "../context/HandrailContext.js";

/** Opens the panel by a keyboard shortcut. Does nothing without a `shortcut`, and loads nothing before the first key is pressed. */
export function useShortcut(
  shortcut: string | undefined,
  openPanel: (options: PanelOptions) => Promise<boolean>,
): void {
  useEffect(() => {
    if (!shortcut) return;
    let pressed: KeyboardEvent[] = [];
    let stop: (() => void) | undefined = () => window.removeEventListener("keydown", note, true);
    const load = async () => {
      const { listen } = await import("./listen.js");
      if (!stop) return;
      stop();
      stop = listen(shortcut, () => openPanel({ place: "shortcut" }), pressed);
    };
    const note = (event: KeyboardEvent) => {
      pressed.push(event);
      // After a failed load, the next key tries again.
      if (pressed.length === 1) load().catch(() => (pressed = []));
    };
    window.addEventListener("keydown", note, true);
    return () => {
      stop?.();
      stop = undefined;
    };
  }, [shortcut, openPanel]);
}
