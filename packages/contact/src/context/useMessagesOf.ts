"use client";
import type { Messages } from "@handrail/core";
import { useMessages } from "./useMessages.js";

/**
 * Returns the messages of one part in the page's language; English where the page has none. A part passes its English messages
 * itself, so that a page loads only those of the parts it renders.
 */
export function useMessagesOf<Part extends keyof Messages>(part: Part, english: Messages[Part]): Messages[Part] {
  const messages: Partial<Messages> = useMessages();
  return messages[part] ?? english;
}
