"use client";
import { type RoutedChannel, routeChannels } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { presenceOf, presenceOfAll } from "./presence.js";

/**
 * Says in a line whether a person is there, wherever your page speaks of one: "Open until 18:00". Renders a `<span>`. In the server's
 * HTML it is the schedule in office time, and empty where no hours are known: nothing is claimed then.
 */
export const AvailabilityNote = /* @__PURE__ */ forwardRef<HTMLSpanElement, AvailabilityNoteProps>(
  function AvailabilityNote({ channel: wanted, ...rest }, ref) {
    const state = useHandrail();
    const { contacts, messages, now, online } = state;
    const routed = routeChannels(contacts, { now, online });
    const of = (name: string): RoutedChannel | undefined =>
      routed.find(({ id }) => id === name) ?? routed.find(({ channel }) => channel.kind === name);
    const one = wanted === undefined ? undefined : of(wanted);
    const presence = one
      ? presenceOf(one, state)
      : wanted === undefined
        ? presenceOfAll(routed, state)
        : { state: "unknown" as const, text: "" };
    const text = presence.state === "open" ? `${messages.hours.open} ${presence.text}` : presence.text;
    return (
      <span data-hr="availability" data-presence={presence.state} {...rest} ref={ref}>
        {presence.state !== "unknown" && <span data-hr="presence" aria-hidden="true" />}
        <span>{text.charAt(0).toLocaleUpperCase(messages.locale) + text.slice(1)}</span>
      </span>
    );
  },
);

/** Props of {@link AvailabilityNote}. */
export interface AvailabilityNoteProps extends ComponentPropsWithoutRef<"span"> {
  /** The channel's `id` or, for the first of its kind, its `kind`. @default whoever answers at once */
  channel?: string;
}
