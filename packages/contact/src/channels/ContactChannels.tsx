"use client";
import {
  type ContactPlace,
  isHuman,
  type Messages,
  type Prefill,
  type RoutedChannel,
  rankChannels,
} from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useImperativeHandle, useRef } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";
import { HandoffReference } from "../handoff/HandoffReference.js";
import { useReference } from "../handoff/useReference.js";
import { YourReference } from "../handoff/YourReference.js";
import { useRegisterRail } from "../registry/useRegisterRail.js";
import { ChannelRow } from "./ChannelRow.js";

/**
 * All channels, what works now first, each with what to expect: what the panel shows, for a page of its own. Renders a
 * `<div>` with a list for each group. In the server's HTML it is plain links with the schedule in office time.
 */
export const ContactChannels = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactChannelsProps>(
  function ContactChannels(props, ref) {
    const { topic: topicId, prefill, place = "rail", headingLevel = 3, ...rest } = props;
    const { contacts, topics, now, online, handoffStore } = useHandrail();
    const { reference, keepReference } = useReference();
    const words = usePanelMessages();
    const root = useRef<HTMLDivElement>(null);
    // Never null once mounted, which is the only time that a handle is asked for.
    useImperativeHandle(ref, () => root.current as HTMLDivElement);
    useRegisterRail(root);
    const topic = topics.find(({ id }) => id === topicId);
    const routed = rankChannels(contacts, { topic, now, online });
    const shown = groupsOf(routed, { words, known: now !== undefined, online, topic: topicId });
    // In the site's order, so that choosing a topic does not move it.
    const spoken = contacts.filter(({ kind }) => isSpoken.has(kind));
    const besideOf = (one: RoutedChannel): ReactNode => {
      if (!handoffStore || !spoken.includes(one.channel)) return null;
      return one.channel === spoken[0] ? (
        <HandoffReference
          store={handoffStore}
          context={{ topic: topic?.title }}
          {...{ reference }}
          onReference={keepReference}
        />
      ) : (
        reference && <YourReference reference={reference} />
      );
    };
    return (
      <div data-hr="channels" {...rest} ref={root}>
        {shown.map(({ title, channels }) => (
          <ChannelGroup key={title} {...{ title, channels, prefill, place, headingLevel, besideOf }} />
        ))}
      </div>
    );
  },
);

/** Where one speaks, and can read out a number. */
const isSpoken: ReadonlySet<string> = new Set(["phone", "visit"]);
const worksOffline: ReadonlySet<string> = new Set(["phone", "sms", "visit"]);
const isRead: ReadonlySet<string> = new Set(["email", "form", "sms", "callback", "appointment"]);

const groups = ["fit", "now", "write", "otherWays", "later", "bot"] as const;
type Group = (typeof groups)[number];

function groupsOf(routed: readonly RoutedChannel[], { words, known, online, topic }: Grouping) {
  const groupOf = ({ channel, availability }: RoutedChannel): Group => {
    if (!isHuman(channel)) return "bot";
    if (availability.state === "closed" || !(online || worksOffline.has(channel.kind))) return "later";
    // A server does not know what "now" is to whoever reads the page.
    if (availability.state === "open" || !known) return "now";
    if (topic && channel.topics?.includes(topic)) return "fit";
    return isRead.has(channel.kind) ? "write" : "otherWays";
  };
  return groups
    .map((group) => ({
      title: group === "now" && !known ? words.title : words[group],
      channels: routed.filter((one) => groupOf(one) === group),
    }))
    .filter(({ channels }) => channels.length > 0);
}

interface Grouping {
  words: Messages["panel"];
  /** Whether it is known what time it is. */
  known: boolean;
  online: boolean;
  /** Id of the topic. */
  topic: string | undefined;
}

function ChannelGroup({ title, channels, prefill, place, headingLevel, besideOf }: GroupProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <div data-hr="channel-group">
      <Heading data-hr="channel-group-title" id={id}>
        {title}
      </Heading>
      <ul data-hr="channel-rows" aria-labelledby={id}>
        {channels.map((one) => (
          <ChannelRow key={one.id} routed={one} prefill={prefill} place={place}>
            {besideOf(one)}
          </ChannelRow>
        ))}
      </ul>
    </div>
  );
}

interface GroupProps {
  title: string;
  channels: readonly RoutedChannel[];
  prefill: Prefill | undefined;
  place: ContactPlace;
  headingLevel: 2 | 3 | 4;
  /** What else stands in a channel's row. */
  besideOf: (routed: RoutedChannel) => ReactNode;
}

/** Props of {@link ContactChannels}. */
export interface ContactChannelsProps extends ComponentPropsWithoutRef<"div"> {
  /** Id of what it is about: what is made for it stands before what is not. */
  topic?: string | undefined;
  /** Words to start a message with, where the channel can carry them. */
  prefill?: Prefill | undefined;
  /** Where it stands, for the journey. @default "rail" */
  place?: ContactPlace;
  /** The level of the groups' headings. @default 3 */
  headingLevel?: 2 | 3 | 4;
}
