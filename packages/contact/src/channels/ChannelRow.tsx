"use client";
import {
  type Channel,
  type ContactPlace,
  channelValue,
  format,
  languageName,
  type Messages,
  type PageMessages,
  type Prefill,
  type RoutedChannel,
} from "@handrail/core";
import { Icon, stateAttribute } from "@handrail/ui";
import { captionsIcon, handIcon, hourglassIcon } from "@handrail/ui/icons";
import { type ReactNode, useId } from "react";
import { parts, states } from "../anatomy.js";
import { ChannelLink, channelName } from "../channel/ChannelLink.js";
import { capitalise } from "../channel/capitalise.js";
import { channelIcon } from "../channel/channelIcon.js";
import { expectedWait } from "../channel/expectedWait.js";
import { type Presence, presenceOf, repliesWithin } from "../channel/presence.js";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";

/** One channel: its name, whether a person is available, what to expect, and the link that opens it. Renders an `<li>`. */
export function ChannelRow({ routed, prefill, place, children }: ChannelRowProps) {
  const { channel } = routed;
  const state = useHandrail();
  const { messages } = state;
  const presence = presenceOf(routed, state);
  const id = useId();
  const name = channelName(channel, messages);
  const value = channelValue(channel);
  return (
    <li
      data-hr={parts.channelRow}
      {...stateAttribute(states.presence, presence.state)}
      {...stateAttribute(states.emphasised, routed.emphasised)}
    >
      <Icon icon={channelIcon[channel.kind]} data-hr={parts.channelIcon} />
      <p data-hr={parts.channelName}>
        <span id={`${id}-name`}>
          {name}
          {value && value !== name && <span data-hr={parts.channelValue}> {value}</span>}
        </span>
        {channel.cost && <span data-hr={parts.channelCost}>{` · ${channel.cost}`}</span>}
      </p>
      <ChannelDetails routed={routed} presence={presence} />
      <ChannelLink
        data-hr={parts.channelAction}
        id={`${id}-act`}
        routed={routed}
        place={place}
        prefill={prefill}
        label="action"
        aria-labelledby={`${id}-act ${id}-name`}
      />
      {children}
    </li>
  );
}

function ChannelDetails({ routed, presence }: { routed: RoutedChannel; presence: Presence }) {
  const { channel } = routed;
  const state = useHandrail();
  const { messages, now, online } = state;
  const panelMessages = usePanelMessages();
  const wait = expectedWait(routed, { messages, panelMessages, now });
  return (
    // The browser may have other names for languages than the server.
    <div data-hr={parts.channelDetails} suppressHydrationWarning>
      {presence.text && (
        <p data-hr={parts.channelAvailability}>
          {presence.hasHours && <span data-hr={parts.presence} aria-hidden="true" />}
          {/* Versions of `Intl` may write times differently. */}
          <span suppressHydrationWarning>
            {presence.state === "open"
              ? `${messages.hours.open} ${presence.text}`
              : capitalise(presence.text, messages.locale)}
          </span>
        </p>
      )}
      {wait && (
        <p data-hr={parts.channelWait}>
          <Icon icon={hourglassIcon} />
          <span>{wait}</span>
        </p>
      )}
      {detailsOf(channel, messages, panelMessages, online).map((detail) => (
        <p key={detail} suppressHydrationWarning>
          {detail}
        </p>
      ))}
      {channel.textRelay && (
        <p data-hr={parts.channelAccess}>
          <Icon icon={captionsIcon} />
          <span>{channel.textRelay}</span>
        </p>
      )}
      {channel.signLanguage && (
        <p data-hr={parts.channelAccess}>
          <Icon icon={handIcon} />
          <span>{channel.signLanguage}</span>
        </p>
      )}
    </div>
  );
}

function detailsOf(
  channel: Channel,
  messages: PageMessages,
  panelMessages: Messages["panel"],
  online: boolean,
): string[] {
  const reply = repliesWithin(channel, messages);
  const isDialled = channel.kind === "phone" || channel.kind === "sms";
  return [
    ...(!online && isDialled ? [panelMessages.offlinePhone] : []),
    ...(reply ? [reply] : []),
    ...(channel.note ? [channel.note] : []),
    ...(channel.languages?.length
      ? [format(panelMessages.languages, { languages: languageList(channel.languages, messages.locale) })]
      : []),
  ];
}

function languageList(languages: readonly string[], locale: string): string {
  const names = languages.map((tag) => languageName(tag, locale));
  return new Intl.ListFormat(locale, { type: "unit" }).format(names);
}

interface ChannelRowProps {
  routed: RoutedChannel;
  prefill: Prefill | undefined;
  place: ContactPlace;
  /** Rendered at the end of the row. */
  children?: ReactNode;
}
