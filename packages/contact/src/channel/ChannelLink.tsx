"use client";
import {
  type Channel,
  type ContactPlace,
  channelHref,
  channelValue,
  type EssentialMessages,
  format,
  isHuman,
  type Prefill,
  type RoutedChannel,
} from "@handrail/core";
import { Icon } from "@handrail/ui/base";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useMessages } from "../context/useMessages.js";
import { useRecord } from "../context/useRecord.js";
import { channelIcon } from "./channelIcon.js";

/** A link that itself opens a channel: one action, and the person is reached. Renders an `<a>`. */
export const ChannelLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, ChannelLinkProps>(function ChannelLink(
  { routed, place, prefill, label = "full", onClick, ...rest },
  ref,
) {
  const { id, channel, emphasised } = routed;
  const messages = useMessages();
  const record = useRecord();
  return (
    <a
      data-human={isHuman(channel) ? channel.kind : undefined}
      data-emphasised={emphasised ? "" : undefined}
      {...rest}
      href={channelHref(channel, prefill)}
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        record({ type: "contact.started", channelId: id, place });
      }}
    >
      <Icon icon={channelIcon[channel.kind]} />
      <span data-hr="channel-text">
        <span data-hr="channel-act-text">{textOf(channel, messages, label)}</span>
        {/* Two numbers are two numbers; only their names say which is which. */}
        {label !== "act" && channel.label && <span data-hr="channel-label"> · {channel.label}</span>}
      </span>
    </a>
  );
});

/** The channel's name: its own, or the one its kind has. */
export function channelName(channel: Channel, messages: EssentialMessages): string {
  return channel.label ?? format(messages.contact.channels[channel.kind].name, { value: channelValue(channel) });
}

function textOf(channel: Channel, messages: EssentialMessages, label: "full" | "short" | "act"): string {
  const words = messages.contact.channels[channel.kind];
  // A number is told in full, for whoever has to dial it on another telephone; and a bot never passes for a person.
  const needsAll = label === "short" && (channel.kind === "phone" || !isHuman(channel));
  return format(label === "full" || needsAll ? words.actFull : words.act, { value: channelValue(channel) });
}

/** Props of {@link ChannelLink}. */
export interface ChannelLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href" | "children"> {
  routed: RoutedChannel;
  /** Where the link stands, for the journey. */
  place: ContactPlace;
  /** Words to start a message with, where the channel can carry them. */
  prefill?: Prefill | undefined;
  /**
   * How much it says: all of it; in short, where a phone number is told in full either way; or the act alone, beside a
   * name and a number that are written already.
   * @default "full"
   */
  label?: "full" | "short" | "act";
}
