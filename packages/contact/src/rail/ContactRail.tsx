"use client";
import { format, routeChannels } from "@handrail/core";
import { Icon, stateAttribute, VisuallyHidden } from "@handrail/ui";
import { checkIcon, wifiOffIcon } from "@handrail/ui/icons";
import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { parts, states } from "../anatomy.js";
import { ChannelLink } from "../channel/ChannelLink.js";
import { type Presence, presenceOfAll, presenceSentence } from "../channel/presence.js";
import { usePrefill } from "../channel/usePrefill.js";
import { type HandrailState, useHandrail } from "../context/HandrailContext.js";
import { useRegisterRail } from "../registry/useRegisterRail.js";
import { MoreWays } from "./MoreWays.js";
import { offlineText } from "./OfflineStatus.js";
import { railChannels } from "./railChannels.js";

/**
 * The strip at the foot of every component. It shows who can help, whether they are available, and links that reach them in one
 * action. Renders a `<div role="group">`. After another rail of the page it is one line, until the pointer or the focus is in it. Server
 * HTML has plain links and the schedule in office time; the current availability follows after hydration.
 */
export const ContactRail = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactRailProps>(
  function ContactRail(props, ref) {
    const { topic: topicId, risen: risenProp = false, question, announce = true, ...rest } = props;
    const state = useHandrail();
    const { contacts, messages, topics, now, online } = state;
    const topic = topics.find(({ id }) => id === topicId);
    const personFirst = topic?.personFirst ?? false;
    const risen = risenProp || personFirst;
    const { prefill, carrier, note } = usePrefill(question, risenProp);
    const { shown, rest: others } = railChannels(routeChannels(contacts, { topic, now, online }), carrier);
    const presence = presenceOfAll(shown, state);
    const actions = useRef<HTMLDivElement>(null);
    useRegisterRail(actions);
    return (
      <div
        data-hr={parts.rail}
        {...stateAttribute(states.rail, true)}
        {...stateAttribute(states.risen, risen)}
        {...stateAttribute(states.presence, presence.state)}
        {...stateAttribute(states.offline, !online)}
        role="group"
        aria-label={messages.contact.region}
        lang={messages.locale}
        {...rest}
        ref={ref}
      >
        <RailHeading
          title={risen ? messages.contact[personFirst ? "personFirstTitle" : "risenTitle"] : undefined}
          presence={presence}
          state={state}
          topic={topic?.title}
        />
        <div data-hr={parts.railActions} ref={actions}>
          {shown.map((one) => (
            <ChannelLink
              key={one.id}
              data-hr={parts.railAction}
              routed={one}
              place="rail"
              prefill={prefill}
              // Not the emphasised one: the clock decides which that is, and nothing may move after hydration.
              label={one === shown[0] ? "full" : "short"}
            />
          ))}
          {others.length > 0 && <MoreWays channels={others} topic={topicId} place="rail" prefill={prefill} />}
        </div>
        {note && (
          <p data-hr={parts.railPrefill}>
            <Icon icon={checkIcon} />
            <span>{note}</span>
          </p>
        )}
        {/* A screen reader only announces text that appears in a live region that is already on the page. */}
        <VisuallyHidden role="status">{risenProp && announce && messages.contact.risenTitle}</VisuallyHidden>
      </div>
    );
  },
);

interface RailHeadingProps {
  /** The title of the risen rail. */
  title: string | undefined;
  presence: Presence;
  state: HandrailState;
  /** The title of the topic. */
  topic: string | undefined;
}

function RailHeading({ title, presence, state, topic }: RailHeadingProps) {
  const { contact } = state.messages;
  const talk = topic ? format(contact.talkAbout, { topic }) : contact.talk;
  // A telephone that works without the internet may still be closed.
  const offline = offlineText(state) + (presence.state === "closed" ? ` · ${presence.text}` : "");
  const sentence = state.online ? presence.text : offline;
  return (
    <p data-hr={parts.railHeading}>
      {state.online ? (
        presence.hasHours && <span data-hr={parts.presence} aria-hidden="true" />
      ) : (
        <Icon icon={wifiOffIcon} />
      )}
      <span>
        <strong data-hr={parts.railTitle}>{title ?? talk}</strong>
        {/* An element, since a browser that translates a page replaces its text, which React could not remove. */}
        {title === undefined && sentence && <span> · </span>}
        <span data-hr={parts.railAvailability} suppressHydrationWarning>
          {title && state.online ? risenText(presence, state) : sentence}
        </span>
      </span>
    </p>
  );
}

function risenText(presence: Presence, { messages }: HandrailState): string {
  return presenceSentence(presence, messages) ?? (presence.text || messages.contact.risenUnknown);
}

/** Props of {@link ContactRail}. */
export interface ContactRailProps extends ComponentPropsWithoutRef<"div"> {
  /** Id of the topic. It decides which channel is emphasised. */
  topic?: string;
  /** Whether self-service did not help. The rail is then larger and shows the text that a message will start with. @default false */
  risen?: boolean;
  /** The customer's question. A message starts with it. */
  question?: string;
  /** Whether a screen reader announces that the rail has risen. Pass `false` if the component around it does. @default true */
  announce?: boolean;
}
