"use client";
import type { JourneyAct } from "@handrail/core";
import { type ReactNode, useCallback, useRef, useState } from "react";
import type { PanelOptions } from "../provider/HandrailContext.js";

type PanelModule = typeof import("./ContactPanel.js");

/** Keeps the contact panel, whose code is loaded when someone is about to open it. */
export function usePanel(record: (act: JourneyAct) => void) {
  const loading = useRef<Promise<PanelModule>>(undefined);
  const [loaded, setLoaded] = useState<PanelModule>();
  const [options, setOptions] = useState<PanelOptions>();
  const preloadPanel = useCallback(() => {
    loading.current ??= import("./ContactPanel.js");
    // A failure is told to whoever opens the panel; until then it is only an early try, and the next one is new.
    loading.current.catch(() => {
      loading.current = undefined;
    });
    return loading.current;
  }, []);
  const openPanel = useCallback(
    async (wanted: PanelOptions = {}) => {
      try {
        const module = await preloadPanel();
        setLoaded(module);
        setOptions(wanted);
        record({ type: "contact.opened", place: wanted.place ?? "rail" });
        return true;
      } catch {
        return false;
      }
    },
    [preloadPanel, record],
  );
  const Panel = loaded?.ContactPanel;
  const panel: ReactNode = Panel && (
    <Panel
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
