"use client";
import { type ReactNode, useEffect, useState } from "react";
import type { ContactPanelProps } from "./contactPanelProps.js";
import { loadPanel, type PanelModule } from "./loadPanel.js";

/**
 * All channels in a dialog, with an optional choice of topic; channels that work now come first. Renders a `<dialog>`
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
