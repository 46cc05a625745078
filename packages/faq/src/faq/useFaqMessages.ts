"use client";
import { useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { faq } from "@handrail/core/messages/en/faq";

/** Returns the messages of an FAQ in the page's language; English where the page has none. */
export function useFaqMessages(): Messages["faq"] {
  return useMessagesOf("faq", faq);
}
