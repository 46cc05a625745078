"use client";
import {
  type Channel,
  type ContactPlace,
  channelValue,
  format,
  type Messages,
  type PageMessages,
  type Prefill,
  type RoutedChannel,
} from "@handrail/core";
import { Icon } from "@handrail/ui/base";
import { Captions, Hand, Hourglass } from "lucide";
import { type ReactNode, useId } from "react";
import { ChannelLink, channelName } from "../channel/ChannelLink.js";
import { channelIcon } from "../channel/channelIcon.js";
import { expectedWait } from "../channel/expectedWait.js";
import { presenceOf, repliesWithin } from "../channel/presence.js";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";

/** One channel: its name, whether someone is there, what to expect, and the link that opens it. Renders an `<li>`. */
export function ChannelRow({ routed, prefill, place, children }: ChannelRowProps) {
  const { channel } = routed;
  const state = useHandrail();
  const { messages, online } = state;
  const words = usePanelMessages();
  const presence = presenceOf(routed, state);
  const wait = expectedWait(routed, { messages, words, now: state.now });
  const id = useId();
  const name = channelName(channel, messages);
  const value = channelValue(channel);
  return (
    <li data-hr="channel-row" data-presence={presence.state} data-emphasised={routed.emphasised ? "" : undefined}>
      <Icon icon={channelIcon[channel.kind]} data-hr="channel-icon" />
      <p data-hr="channel-name">
        <span id={`${id}-name`}>
          {name}
          {value && value !== name && <span data-hr="channel-value"> {value}</span>}
        </span>
        {channel.cost && <span data-hr="channel-cost"> · {channel.cost}</span>}
      </p>
      {/* Names of languages come from the reader's own system, which may spell them otherwise than the server does. */}
      <div data-hr="channel-details" suppressHydrationWarning>
        {presence.text && (
          <p data-hr="channel-when">
            {presence.state !== "unknown" && <span data-hr="presence" aria-hidden="true" />}
            <span>
              {presence.state === "open" ? `${messages.hours.open} ${presence.text}` : sentence(presence.text)}
            </span>
          </p>
        )}
        {wait && (
          <p data-hr="channel-wait">
            <Icon icon={Hourglass} />
            <span>{wait}</span>
          </p>
        )}
        {detailsOf(channel, messages, words, online).map((detail) => (
          <p key={detail} suppressHydrationWarning>
            {detail}
          </p>
        ))}
        {channel.textRelay && (
          <p data-hr="channel-access">
            <Icon icon={Captions} />
            <span>{channel.textRelay}</span>
          </p>
        )}
        {channel.signLanguage && (
          <p data-hr="channel-access">
            <Icon icon={Hand} />
            <span>{channel.signLanguage}</span>
          </p>
        )}
      </div>
      <ChannelLink
        data-hr="channel-act"
        id={`${id}-act`}
        routed={routed}
        place={place}
        prefill={prefill}
        label="act"
        aria-labelledby={`${id}-act ${id}-name`}
      />
      {children && <div data-hr="channel-more">{children}</div>}
    </li>
  );
}

function detailsOf(channel: Channel, messages: PageMessages, words: Messages["panel"], online: boolean): string[] {
  const reply = repliesWithin(channel, messages);
  const languages = channel.languages?.length ? languageNames(channel.languages, messages.locale) : undefined;
  const dials = channel.kind === "phone" || channel.kind === "sms";
  return [
    ...(!online && dials ? [words.offlinePhone] : []),
    ...(reply ? [reply] : []),
    ...(channel.note ? [channel.note] : []),
    ...(languages ? [format(words.languages, { languages })] : []),
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
  /** What else stands in the row. */
  children?: ReactNode;
  routed: RoutedChannel;
  prefill: Prefill | undefined;
  place: ContactPlace;
}
