"use client";
import type { JourneyInput } from "@handrail/core";
import { type ReactNode, useCallback, useState } from "react";
import type { PanelOptions } from "../context/HandrailContext.js";
import { loadPanel, type PanelModule } from "./loadPanel.js";

/** How long a customer waits for the panel's code before the plain list opens in its place, in milliseconds. */
const patience = 1200;

/** Keeps the contact panel, whose code is loaded when someone is about to open it. */
export function usePanel(record: (input: JourneyInput) => void) {
  const [loaded, setLoaded] = useState<PanelModule>();
  const [options, setOptions] = useState<PanelOptions>();
  const preloadPanel = useCallback(() => {
    // A failure is told to whoever opens the panel; until then it is only an early try.
    loadPanel().catch(() => undefined);
  }, []);
  const openPanel = useCallback(
    async (wanted: PanelOptions = {}) => {
      record({ type: "contact.opened", place: wanted.place ?? "rail" });
      const module = await inTime(loadPanel());
      if (!module) return false;
      setLoaded(module);
      setOptions(wanted);
      return true;
    },
    [record],
  );
  const panel: ReactNode = loaded && (
    <loaded.PanelDialog
      open={options !== undefined}
      onOpenChange={(open) => {
        if (!open) setOptions(undefined);
      }}
      defaultTopic={options?.topic}
      prefill={options?.prefill}
    />
  );
  return { panel, openPanel, preloadPanel };
}

// Nothing where it fails or takes too long; what comes late is kept for the next time and opens nothing by itself.
function inTime(loading: Promise<PanelModule>): Promise<PanelModule | undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    loading.then(resolve, () => resolve(undefined));
  });
}
