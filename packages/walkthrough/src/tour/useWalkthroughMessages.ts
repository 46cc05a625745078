"use client";
import { useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { walkthrough } from "@handrail/core/messages/en/walkthrough";

/** Returns the messages of walkthroughs in the page's language; English where the page has none. */
export function useWalkthroughMessages(): Messages["walkthrough"] {
  return useMessagesOf("walkthrough", walkthrough);
}
