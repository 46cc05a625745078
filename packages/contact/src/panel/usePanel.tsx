"use client";
import type { JourneyInput } from "@handrail/core";
import { type ReactNode, useCallback, useState } from "react";
import type { PanelOptions } from "../context/HandrailContext.js";
import { loadPanel, type PanelModule } from "./loadPanel.js";

/** How long to wait for the panel's code before the plain list opens instead. */
const panelTimeoutMs = 1200;

/** Holds the state of the contact panel. Its code is loaded when a customer is about to open it. */
export function usePanel(record: (input: JourneyInput) => void) {
  const [loaded, setLoaded] = useState<PanelModule>();
  const [options, setOptions] = useState<PanelOptions>();
  const preloadPanel = useCallback(() => {
    // A failure is reported when the panel opens; this is only an early attempt.
    loadPanel().catch(() => undefined);
  }, []);
  const openPanel = useCallback(
    async (panelOptions: PanelOptions = {}) => {
      record({ type: "contact.opened", place: panelOptions.place ?? "rail" });
      const module = await withTimeout(loadPanel());
      if (!module) return false;
      setLoaded(module);
      setOptions(panelOptions);
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

// Resolves to `undefined` if loading fails or takes too long. A late panel does not open by itself; the next call finds its code cached.
function withTimeout(loading: Promise<PanelModule>): Promise<PanelModule | undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, panelTimeoutMs);
    loading.then(resolve, () => resolve(undefined));
  });
}
