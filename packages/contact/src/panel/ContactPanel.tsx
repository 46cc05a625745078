"use client";
import type { Prefill } from "@handrail/core";
import { type ReactNode, useEffect, useState } from "react";
import { loadPanel, type PanelModule } from "./loadPanel.js";

/**
 * All ways to reach a person, in a dialog: what works now first, with hours and what to expect. Renders a
 * `<div role="dialog">` while it is open. A topic may be chosen and never has to be. The list of channels is the dialog's
 * own rail. Its code is loaded when it first opens; should that fail, it says so by `onOpenChange(false)`.
 *
 * The rail and the launcher open one by themselves. Use this for a button of your own, or `useHandrail().openPanel()`.
 */
export function ContactPanel(props: ContactPanelProps): ReactNode {
  const { open, onOpenChange } = props;
  const [loaded, setLoaded] = useState<PanelModule>();
  useEffect(() => {
    if (!open || loaded) return;
    let wanted = true;
    loadPanel().then(
      (module) => wanted && setLoaded(module),
      () => wanted && onOpenChange(false),
    );
    return () => {
      wanted = false;
    };
  }, [open, loaded, onOpenChange]);
  return loaded ? <loaded.PanelDialog {...props} /> : null;
}

/** Props of {@link ContactPanel}. */
export interface ContactPanelProps {
  /** Whether it is open. */
  open: boolean;
  /** Called with `false` when the customer closes it. */
  onOpenChange: (open: boolean) => void;
  /** Id of the topic that is chosen at first. */
  defaultTopic?: string | undefined;
  /** Words to start a message with, where the channel can carry them. */
  prefill?: Prefill | undefined;
}
