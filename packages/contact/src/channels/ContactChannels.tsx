"use client";
import {
  type ContactPlace,
  type HumanContacts,
  type Prefill,
  type RoutedChannel,
  type RoutingContext,
  rankChannels,
  routeChannels,
} from "@handrail/core";
import { useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useRef } from "react";
import { parts } from "../anatomy.js";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";
import { useRegisterRail } from "../registry/useRegisterRail.js";
import { ChannelReference } from "./ChannelReference.js";
import { ChannelRow } from "./ChannelRow.js";
import { groupChannels } from "./groupChannels.js";

/**
 * All channels, with what to expect from each. Renders a `<div>` with a list for each group. In the panel, those that work now come
 * first. On a page only the topic orders them, because the order must not change when the time becomes known after hydration; server HTML has plain links
 * and the schedule in office time.
 */
export const ContactChannels = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactChannelsProps>(
  function ContactChannels(props, ref) {
    const { topic: topicId, prefill, place = "rail", headingLevel = 3, ...rest } = props;
    const { contacts, topics, now, online } = useHandrail();
    const messages = usePanelMessages();
    const root = useRef<HTMLDivElement>(null);
    const composedRef = useComposedRefs(root, ref);
    useRegisterRail(root);
    const topic = topics.find(({ id }) => id === topicId);
    const isByTime = place === "panel" && now !== undefined;
    const context = { topic, now, online };
    const routed = isByTime ? rankChannels(contacts, context) : inFixedOrder(contacts, context);
    const groups = groupChannels(routed, { messages, isByTime, online, topic: topicId });
    return (
      <div data-hr={parts.channels} {...rest} ref={composedRef}>
        {groups.map(({ title, channels }) => (
          <ChannelList key={title} {...{ title, headingLevel }}>
            {channels.map((one) => (
              <ChannelRow key={one.id} routed={one} prefill={prefill} place={place}>
                <ChannelReference channel={one.channel} topicTitle={topic?.title} />
              </ChannelRow>
            ))}
          </ChannelList>
        ))}
      </div>
    );
  },
);

// The topic decides about the order, and the clock does not.
function inFixedOrder(contacts: HumanContacts, context: RoutingContext): readonly RoutedChannel[] {
  const order = rankChannels(contacts, { topic: context.topic }).map(({ id }) => id);
  return routeChannels(contacts, context).sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

interface ChannelListProps {
  title: string;
  headingLevel: 2 | 3 | 4;
  children: ReactNode;
}

function ChannelList({ title, headingLevel, children }: ChannelListProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <div data-hr={parts.channelGroup}>
      <Heading data-hr={parts.channelGroupTitle} id={id}>
        {title}
      </Heading>
      {/* WebKit drops the role of a list that is a grid. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul data-hr={parts.channelRows} role="list" aria-labelledby={id}>
        {children}
      </ul>
    </div>
  );
}

/** Props of {@link ContactChannels}. */
export interface ContactChannelsProps extends ComponentPropsWithoutRef<"div"> {
  /** Id of the topic. Channels for it come before the others. */
  topic?: string | undefined;
  /** Text that a message starts with, if the channel can carry it. */
  prefill?: Prefill | undefined;
  /** Where the list is on the page, for the journey. @default "rail" */
  place?: ContactPlace;
  /** The level of the groups' headings. @default 3 */
  headingLevel?: 2 | 3 | 4;
}
