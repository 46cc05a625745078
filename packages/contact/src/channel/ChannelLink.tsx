"use client";
import {
  type Channel,
  type ContactPlace,
  channelHref,
  channelValue,
  format,
  isHuman,
  type Messages,
  type Prefill,
  type RoutedChannel,
} from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useMessages } from "../provider/useMessages.js";
import { useRecord } from "../provider/useRecord.js";
import { channelIcon } from "./channelIcon.js";

/** A link that itself opens a channel: one action, and the person is reached. Renders an `<a>`. */
export const ChannelLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, ChannelLinkProps>(function ChannelLink(
  { routed, place, prefill, label, onClick, ...rest },
  ref,
) {
  const { id, channel, emphasised } = routed;
  const messages = useMessages();
  const record = useRecord();
  const Icon = channelIcon[channel.kind];
  const full = channelAct(channel, messages);
  // A number is told in full, for whoever has to dial it on another telephone.
  const short = channel.kind === "phone" || !isHuman(channel) ? full : actOf(channel, messages, "act");
  const text = label === "short" ? short : full;
  return (
    <a
      data-human={isHuman(channel) ? channel.kind : undefined}
      data-emphasised={emphasised ? "" : undefined}
      aria-label={text === full || full.includes(text) ? undefined : full}
      {...rest}
      href={channelHref(channel, prefill)}
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        record({ type: "contact.started", channelId: id, place });
      }}
    >
      <Icon data-hr="icon" aria-hidden="true" />
      <span>{text}</span>
    </a>
  );
});

/** The channel's name: its own, or the one its kind has. */
export function channelName(channel: Channel, messages: Messages): string {
  return channel.label ?? format(messages.contact.channels[channel.kind].name, { value: channelValue(channel) });
}

/** What activating it does, in full: "Call +370 5 200 0000". */
export function channelAct(channel: Channel, messages: Messages): string {
  return actOf(channel, messages, "actFull");
}

function actOf(channel: Channel, messages: Messages, length: "act" | "actFull"): string {
  return format(messages.contact.channels[channel.kind][length], { value: channelValue(channel) });
}

/** Props of {@link ChannelLink}. */
export interface ChannelLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href" | "children"> {
  routed: RoutedChannel;
  /** Where the link stands, for the journey. */
  place: ContactPlace;
  /** Words to start a message with, where the channel can carry them. */
  prefill?: Prefill;
  /** How much it says. A phone number is told in full either way. @default "full" */
  label?: "short" | "full";
}
