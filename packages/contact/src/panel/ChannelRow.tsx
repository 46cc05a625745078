"use client";
import {
  type Channel,
  type ContactPlace,
  channelValue,
  format,
  type Messages,
  type Prefill,
  type RoutedChannel,
} from "@handrail/core";
import { ChannelLink, channelAct, channelName } from "../channel/ChannelLink.js";
import { channelIcon } from "../channel/channelIcon.js";
import { presenceOf } from "../channel/presence.js";
import { useHandrail } from "../provider/HandrailContext.js";
import { describeDuration } from "./describeDuration.js";

/** One channel: its name, whether someone is there, what to expect, and the link that opens it. Renders an `<li>`. */
export function ChannelRow({ routed, prefill, place }: ChannelRowProps) {
  const { channel } = routed;
  const state = useHandrail();
  const { messages } = state;
  const presence = presenceOf(routed, state);
  const Icon = channelIcon[channel.kind];
  const name = channelName(channel, messages);
  const value = channelValue(channel);
  const details = detailsOf(channel, messages);
  return (
    <li data-hr="channel-row" data-presence={presence.state} data-emphasised={routed.emphasised ? "" : undefined}>
      <Icon data-hr="icon channel-icon" aria-hidden="true" />
      <p data-hr="channel-name">
        {name}
        {value && value !== name && <span data-hr="channel-value"> {value}</span>}
        {channel.cost && <span data-hr="channel-cost"> · {channel.cost}</span>}
      </p>
      <div data-hr="channel-details">
        {presence.text && (
          <p data-hr="channel-when">
            {presence.state !== "unknown" && <span data-hr="presence" aria-hidden="true" />}
            {presence.state === "open" ? `${messages.hours.open} ${presence.text}` : sentence(presence.text)}
          </p>
        )}
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
      </div>
      <ChannelLink
        data-hr="channel-act"
        routed={routed}
        place={place}
        prefill={prefill}
        label="short"
        aria-label={channel.label ? `${channelAct(channel, messages)}, ${channel.label}` : undefined}
      />
    </li>
  );
}

function detailsOf(channel: Channel, messages: Messages): string[] {
  const { contact, locale } = messages;
  const reply = "repliesWithin" in channel && channel.repliesWithin;
  const languages = channel.languages?.length ? languageNames(channel.languages, locale) : undefined;
  return [
    ...(reply ? [format(contact.repliesWithin, { time: describeDuration(reply, messages) })] : []),
    ...(channel.note ? [channel.note] : []),
    ...(languages ? [format(contact.languages, { languages })] : []),
  ];
}

function languageNames(languages: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return new Intl.ListFormat(locale, { type: "unit" }).format(languages.map((tag) => names.of(tag) ?? tag));
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

interface ChannelRowProps {
  routed: RoutedChannel;
  prefill: Prefill | undefined;
  place: ContactPlace;
}
