"use client";
import type { Prefill } from "@handrail/core";
import { type ReactNode, useEffect, useState } from "react";
import { loadPanel, type PanelModule } from "./loadPanel.js";

/**
 * All channels in a dialog, with an optional choice of topic; channels that work now come first. Renders a `<div role="dialog">`
 * while it is open. Its code is loaded when it first opens; if loading fails, it calls `onOpenChange(false)`.
 *
 * The rail and the launcher open a panel without this component. Use it, or `useHandrail().openPanel()`, for your own button.
 */
export function ContactPanel(props: ContactPanelProps): ReactNode {
  const { open, onOpenChange } = props;
  const [loaded, setLoaded] = useState<PanelModule>();
  useEffect(() => {
    if (!open || loaded) return;
    let isCurrent = true;
    loadPanel().then(
      (module) => isCurrent && setLoaded(module),
      () => isCurrent && onOpenChange(false),
    );
    return () => {
      isCurrent = false;
    };
  }, [open, loaded, onOpenChange]);
  return loaded ? <loaded.PanelDialog {...props} /> : null;
}

/** Props of {@link ContactPanel}. */
export interface ContactPanelProps {
  /** Whether the panel is open. */
  open: boolean;
  /** Called with `false` when the customer closes the panel, or when its code could not be loaded. */
  onOpenChange: (open: boolean) => void;
  /** Id of the topic that is chosen at first. */
  defaultTopic?: string | undefined;
  /** Text that a message starts with, if the channel can carry it. */
  prefill?: Prefill | undefined;
}
