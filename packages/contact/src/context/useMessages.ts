"use client";
import type { PageMessages } from "@handrail/core";
import { useSettings } from "./HandrailContext.js";

/**
 * The messages that the provider was given. The messages of an optional part may be missing: the part then uses its own
 * English ones, so a page only loads the messages of the parts it renders.
 */
export function useMessages(): PageMessages {
  return useSettings().messages;
}
