"use client";
import { format, routeChannels } from "@handrail/core";
import { Icon, VisuallyHidden } from "@handrail/ui/base";
import { Check, WifiOff } from "lucide";
import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { ChannelLink } from "../channel/ChannelLink.js";
import { type Presence, presenceOfAll } from "../channel/presence.js";
import { usePrefill } from "../channel/usePrefill.js";
import { type HandrailState, useHandrail } from "../context/HandrailContext.js";
import { useRegisterRail } from "../registry/useRegisterRail.js";
import { MoreWays } from "./MoreWays.js";
import { railChannels } from "./railChannels.js";

/**
 * The strip at the foot of every component: who can help, whether they are there now, and links that reach them in one
 * action. Renders a `<div role="group">`. It is plain links in the server's HTML, with the schedule in office time; what
 * depends on this moment follows after hydration.
 */
export const ContactRail = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactRailProps>(
  function ContactRail(props, ref) {
    const { topic: topicId, risen: failed = false, question, announce = true, ...rest } = props;
    const state = useHandrail();
    const { contacts, messages, topics, now, online } = state;
    const topic = topics.find(({ id }) => id === topicId);
    const personFirst = topic?.personFirst ?? false;
    const risen = failed || personFirst;
    const { prefill, carrier, note } = usePrefill(question, failed);
    const { shown, rest: others } = railChannels(routeChannels(contacts, { topic, now, online }), carrier);
    const presence = presenceOfAll(shown, state);
    const actions = useRef<HTMLDivElement>(null);
    useRegisterRail(actions);
    return (
      <div
        data-hr="rail"
        data-risen={risen ? "" : undefined}
        data-presence={presence.state}
        data-offline={online ? undefined : ""}
        role="group"
        aria-label={messages.contact.region}
        {...rest}
        ref={ref}
      >
        <Who
          title={risen ? messages.contact[personFirst ? "personFirstTitle" : "risenTitle"] : undefined}
          presence={presence}
          state={state}
          topic={topic?.title}
        />
        <div data-hr="rail-actions" ref={actions}>
          {shown.map((one) => (
            <ChannelLink
              key={one.id}
              data-hr="rail-action"
              routed={one}
              place="rail"
              prefill={prefill}
              label={one.emphasised ? "full" : "short"}
            />
          ))}
          {others.length > 0 && <MoreWays channels={others} topic={topicId} place="rail" prefill={prefill} />}
        </div>
        {note && (
          <p data-hr="rail-carries">
            <Icon icon={Check} />
            <span>{note}</span>
          </p>
        )}
        {/* There from the start and filled when the rail rises: only then is it read out. */}
        <VisuallyHidden role="status">{failed && announce && messages.contact.risenTitle}</VisuallyHidden>
      </div>
    );
  },
);

interface WhoProps {
  /** The heading of the risen rail. */
  title: string | undefined;
  presence: Presence;
  state: HandrailState;
  topic: string | undefined;
}

function Who({ title, presence, state, topic }: WhoProps) {
  const { contact } = state.messages;
  const talk = topic ? format(contact.talkAbout, { topic }) : contact.talk;
  const sentence = state.online ? presence.text : offlineText(state);
  return (
    <p data-hr="rail-who">
      {state.online ? (
        presence.state !== "unknown" && <span data-hr="presence" aria-hidden="true" />
      ) : (
        <Icon icon={WifiOff} />
      )}
      <span>
        <strong data-hr="rail-title">{title ?? talk}</strong>
        {title === undefined && sentence && " · "}
        <span data-hr="rail-when">{title && state.online ? risenText(presence, state) : sentence}</span>
      </span>
    </p>
  );
}

function offlineText({ contacts, messages: { contact } }: HandrailState): string {
  return contacts.some(({ kind }) => kind === "phone") ? contact.offline : contact.offlineLater;
}

function risenText({ state: presence, text }: Presence, { messages }: HandrailState): string {
  const { contact } = messages;
  if (presence === "open") return format(contact.risenOpen, { until: text });
  return presence === "closed" ? format(contact.risenClosed, { opens: text }) : text || contact.risenUnknown;
}

/** Props of {@link ContactRail}. */
export interface ContactRailProps extends ComponentPropsWithoutRef<"div"> {
  /** Id of what it is about. */
  topic?: string;
  /** Self-service did not answer: larger, and with what a message will start with. @default false */
  risen?: boolean;
  /** What the customer asked, in their words. */
  question?: string;
  /** Whether rising is read out. Say `false` where the component around it says so itself. @default true */
  announce?: boolean;
}
