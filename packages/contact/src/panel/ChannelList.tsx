"use client";
import {
  type ContactPlace,
  isHuman,
  type Messages,
  type Prefill,
  type RoutedChannel,
  rankChannels,
} from "@handrail/core";
import { useId } from "react";
import { useHandrail } from "../provider/HandrailContext.js";
import { ChannelRow } from "./ChannelRow.js";

/** All channels, what works now first, each with what to expect. Renders a `<div>` with a list for each group. */
export function ChannelList({ topic: topicId, prefill, place }: ChannelListProps) {
  const { contacts, messages, topics, now, online } = useHandrail();
  const topic = topics.find(({ id }) => id === topicId);
  const routed = rankChannels(contacts, { topic, now, online });
  return (
    <div data-hr="channels">
      {groupsOf(routed, messages).map(({ title, channels }) => (
        <Group key={title} title={title} channels={channels} prefill={prefill} place={place} />
      ))}
    </div>
  );
}

function groupsOf(routed: readonly RoutedChannel[], { contact }: Messages) {
  const later = (one: RoutedChannel) => one.availability.state === "closed";
  const people = routed.filter(({ channel }) => isHuman(channel));
  return [
    { title: contact.panelNow, channels: people.filter((one) => !later(one)) },
    { title: contact.panelLater, channels: people.filter(later) },
    { title: contact.panelBot, channels: routed.filter(({ channel }) => !isHuman(channel)) },
  ].filter(({ channels }) => channels.length > 0);
}

function Group({ title, channels, prefill, place }: GroupProps) {
  const id = useId();
  return (
    <section data-hr="channel-group" aria-labelledby={id}>
      <h3 data-hr="channel-group-title" id={id}>
        {title}
      </h3>
      <ul data-hr="channel-rows">
        {channels.map((one) => (
          <ChannelRow key={one.id} routed={one} prefill={prefill} place={place} />
        ))}
      </ul>
    </section>
  );
}

interface ChannelListProps {
  /** Id of what it is about. */
  topic: string | undefined;
  prefill: Prefill | undefined;
  place: ContactPlace;
}

interface GroupProps extends Omit<ChannelListProps, "topic"> {
  title: string;
  channels: readonly RoutedChannel[];
}
