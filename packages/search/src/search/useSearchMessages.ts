"use client";
import { useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { search } from "@handrail/core/messages/en/search";

/** Returns the messages of search in the page's language; English where the page has none. */
export function useSearchMessages(): Messages["search"] {
  return useMessagesOf("search", search);
}
