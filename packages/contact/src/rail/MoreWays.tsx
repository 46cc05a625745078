"use client";
import type { Prefill, RoutedChannel } from "@handrail/core";
import { useIsHydrating } from "@handrail/ui";
import { type MouseEvent, startTransition, useEffect, useRef, useState } from "react";
import { parts } from "../anatomy.js";
import { ChannelLink } from "../channel/ChannelLink.js";
import { useSettings } from "../context/HandrailContext.js";

/**
 * The channels that do not fit into the strip. Renders a `<details>`, which opens without JavaScript. With JavaScript it is hidden behind a
 * button that opens the panel; if the panel's code is slow or fails, the `<details>` opens.
 */
export function MoreWays({ channels, topic, place, prefill }: MoreWaysProps) {
  const { messages, openPanel, preloadPanel, shortcut } = useSettings();
  const details = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isHydrating = useIsHydrating();
  const [isButton, setIsButton] = useState(!isHydrating);
  useEffect(() => {
    // The visitor may use the list already.
    if (!details.current?.matches("[open], :focus-within")) startTransition(() => setIsButton(true));
  }, []);
  const open = async (event: MouseEvent) => {
    const list = details.current;
    if (list?.open) return;
    event.preventDefault();
    if (!(await openPanel({ topic, place, prefill })) && list) list.open = true;
  };
  const showSummary = () => {
    if (!isButton) return;
    setIsButton(false);
    // The visitor may have gone on to a field while the panel's code was loading.
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== button.current) return;
    // Once it is rendered; the button that had focus is then gone.
    setTimeout(() => details.current?.querySelector("summary")?.focus());
  };
  const trigger = {
    "data-hr": parts.moreWaysSummary,
    "aria-keyshortcuts": shortcut,
    onClick: open,
    onPointerEnter: preloadPanel,
    onFocus: preloadPanel,
    children: messages.contact.moreWays,
  };
  return (
    <>
      {/* A summary would be announced as collapsed, though it opens a dialog. */}
      {isButton && <button type="button" aria-haspopup="dialog" {...trigger} ref={button} />}
      <details data-hr={parts.moreWays} hidden={isButton} ref={details} onToggle={showSummary}>
        <summary {...(isButton ? undefined : trigger)} />
        {/* WebKit drops the role of a list that is a grid. */}
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <ul data-hr={parts.moreWaysList} role="list">
          {channels.map((one) => (
            <li key={one.id}>
              <ChannelLink data-hr={parts.moreWaysLink} routed={one} place={place} prefill={prefill} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface MoreWaysProps {
  channels: readonly RoutedChannel[];
  topic: string | undefined;
  place: "rail" | "launcher";
  prefill: Prefill | undefined;
}
