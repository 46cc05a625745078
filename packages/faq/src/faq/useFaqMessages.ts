"use client";
import { useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { faq } from "@handrail/core/messages/en/faq";

/** Returns the FAQ messages in the language of the page, or in English if the provider has none. */
export function useFaqMessages(): Messages["faq"] {
  return useMessagesOf("faq", faq);
}
