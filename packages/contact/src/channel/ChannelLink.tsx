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
import { Icon, stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts, states } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";
import { useRecord } from "../context/useRecord.js";
import { channelIcon } from "./channelIcon.js";

/** A link that opens a channel in one action. Renders an `<a>`. */
export const ChannelLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, ChannelLinkProps>(function ChannelLink(
  { routed, place, prefill, label = "full", onClick, ...rest },
  ref,
) {
  const { id, channel, emphasised } = routed;
  const messages = useMessages();
  const record = useRecord();
  const text = textOf(channel, messages, label);
  const value = channelValue(channel);
  return (
    <a
      {...stateAttribute(states.human, isHuman(channel) ? channel.kind : undefined)}
      {...stateAttribute(states.emphasised, emphasised)}
      {...rest}
      {...stateAttribute(states.address, text.includes(value) ? undefined : value)}
      href={channelHref(channel, prefill)}
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        record({ type: "contact.started", channelId: id, place });
      }}
    >
      <Icon icon={channelIcon[channel.kind]} />
      <span data-hr={parts.channelText}>
        <span data-hr={parts.channelActionText}>{text}</span>
        {/* A site with two numbers needs the names to distinguish them. */}
        {label !== "action" && channel.label && <span data-hr={parts.channelLabel}>{` · ${channel.label}`}</span>}
      </span>
    </a>
  );
});

/** Returns the channel's `label`, or the name of its kind. */
export function channelName(channel: Channel, messages: EssentialMessages): string {
  return channel.label ?? format(messages.contact.channels[channel.kind].name, { value: channelValue(channel) });
}

function textOf(channel: Channel, messages: EssentialMessages, label: ChannelLinkProps["label"]): string {
  const { act, actFull } = messages.contact.channels[channel.kind];
  // A full number can be dialled on another telephone, and a bot must not look like a person.
  const needsFull = label === "short" && (channel.kind === "phone" || !isHuman(channel));
  return format(label === "full" || needsFull ? actFull : act, { value: channelValue(channel) });
}

/** Props of {@link ChannelLink}. */
export interface ChannelLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href" | "children"> {
  routed: RoutedChannel;
  /** Where the link is on the page, for the journey. */
  place: ContactPlace;
  /** Text that a message starts with, if the channel can carry it. */
  prefill?: Prefill | undefined;
  /**
   * The length of the text: `full`; `short`, which still has the whole phone number; or only the `action`, for use beside a name
   * and a number.
   * @default "full"
   */
  label?: "full" | "short" | "action";
}
