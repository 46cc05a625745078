"use client";
import { isHuman, rankChannels } from "@handrail/core";
import { presenceOfAll, presenceSentence } from "../channel/presence.js";
import { useHandrail } from "../context/HandrailContext.js";

/** Returns a sentence that says whether the team is there now; empty if no hours are known or there is no network. */
export function usePresenceText(): string {
  const state = useHandrail();
  const { contacts, messages, now, online } = state;
  const people = rankChannels(contacts, { now, online }).filter(({ channel }) => isHuman(channel));
  const presence = presenceOfAll(people, state);
  return (online && presenceSentence(presence, messages)) || "";
}
