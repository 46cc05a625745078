"use client";
import { format, isHuman, rankChannels } from "@handrail/core";
import { presenceOfAll } from "../channel/presence.js";
import { useHandrail } from "../context/HandrailContext.js";

/** Returns a sentence that says whether the team is there now; empty if no hours are known or there is no network. */
export function usePresenceText(): string {
  const state = useHandrail();
  const { contacts, messages, now, online } = state;
  const people = rankChannels(contacts, { now, online }).filter(({ channel }) => isHuman(channel));
  const presence = presenceOfAll(people, state);
  if (!online || presence.state === "unknown") return "";
  const { risenOpen, risenClosed } = messages.contact;
  return presence.state === "open"
    ? format(risenOpen, { until: presence.text })
    : format(risenClosed, { opens: presence.text });
}
