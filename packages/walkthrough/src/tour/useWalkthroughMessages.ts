"use client";
import { useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { walkthrough } from "@handrail/core/messages/en/walkthrough";

/** Returns the walkthrough messages in the language of the page, or in English if the provider has none. */
export function useWalkthroughMessages(): Messages["walkthrough"] {
  return useMessagesOf("walkthrough", walkthrough);
}
