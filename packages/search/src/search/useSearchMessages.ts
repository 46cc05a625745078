"use client";
import { useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { search } from "@handrail/core/messages/en/search";

/** Returns the search messages in the language of the page, or in English if the provider has none. */
export function useSearchMessages(): Messages["search"] {
  return useMessagesOf("search", search);
}
