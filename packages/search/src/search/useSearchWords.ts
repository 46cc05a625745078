"use client";
import { useMessages } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { search } from "@handrail/core/messages/en/search";

/** The words of search. */
export function useSearchWords(): Messages["search"] {
  return useMessages().search ?? search;
}
