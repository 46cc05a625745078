"use client";
import type { Prefill, RoutedChannel } from "@handrail/core";
import { type MouseEvent, useRef } from "react";
import { parts } from "../anatomy.js";
import { ChannelLink } from "../channel/ChannelLink.js";
import { useSettings } from "../context/HandrailContext.js";

/**
 * The channels that do not fit into the strip. Renders a `<details>`, which opens without JavaScript. With JavaScript the panel
 * opens instead; if its code is slow or fails, the `<details>` opens.
 */
export function MoreWays({ channels, topic, place, prefill }: MoreWaysProps) {
  const { messages, openPanel, preloadPanel, shortcut } = useSettings();
  const details = useRef<HTMLDetailsElement>(null);
  const open = async (event: MouseEvent) => {
    if (details.current?.open) return;
    event.preventDefault();
    const opened = await openPanel({ topic, place, prefill });
    if (!opened && details.current) details.current.open = true;
  };
  return (
    <details data-hr={parts.moreWays} ref={details}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is operable by itself; a click is also its Enter */}
      <summary
        data-hr={parts.moreWaysSummary}
        aria-keyshortcuts={shortcut}
        onClick={open}
        onPointerEnter={preloadPanel}
        onFocus={preloadPanel}
      >
        {messages.contact.moreWays}
      </summary>
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
  );
}

interface MoreWaysProps {
  channels: readonly RoutedChannel[];
  topic: string | undefined;
  place: "rail" | "launcher";
  prefill: Prefill | undefined;
}
