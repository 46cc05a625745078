"use client";
import { type RoutedChannel, routeChannels } from "@handrail/core";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts, states } from "../anatomy.js";
import { type HandrailState, useHandrail } from "../context/HandrailContext.js";
import { capitalise } from "./capitalise.js";
import { type Presence, presenceOf, presenceOfAll, unknownPresence } from "./presence.js";

/**
 * Shows in one line whether a person is available, for use in your own text: "Open until 18:00". Renders a `<span>`. In server
 * HTML it shows the schedule in office time. It is empty if no hours are known.
 */
export const AvailabilityNote = /* @__PURE__ */ forwardRef<HTMLSpanElement, AvailabilityNoteProps>(
  function AvailabilityNote({ channel: channelProp, ...rest }, ref) {
    const state = useHandrail();
    const { contacts, messages, now, online } = state;
    const presence = presenceFor(channelProp, routeChannels(contacts, { now, online }), state);
    const text = presence.state === "open" ? `${messages.hours.open} ${presence.text}` : presence.text;
    return (
      <span data-hr={parts.availability} {...stateAttribute(states.presence, presence.state)} {...rest} ref={ref}>
        {presence.hasHours && <span data-hr={parts.presence} aria-hidden="true" />}
        <span suppressHydrationWarning>{capitalise(text, messages.locale)}</span>
      </span>
    );
  },
);

function presenceFor(idOrKind: string | undefined, routed: readonly RoutedChannel[], state: HandrailState): Presence {
  if (idOrKind === undefined) return presenceOfAll(routed, state);
  const found = routed.find(({ id }) => id === idOrKind) ?? routed.find(({ channel }) => channel.kind === idOrKind);
  return found ? presenceOf(found, state) : unknownPresence;
}

/** Props of {@link AvailabilityNote}. */
export interface AvailabilityNoteProps extends ComponentPropsWithoutRef<"span"> {
  /** The channel's `id`, or its `kind` for the first channel of that kind. @default the channels that answer at once */
  channel?: string;
}
