"use client";
import { formStart } from "@handrail/core/messages/en/form";
import { useMessages } from "../context/useMessages.js";

/**
 * Returns the messages that a form shows before anything is sent, in the page's language; English where the page has none. Those
 * about what became of a message are loaded with the outbox.
 */
export function useFormMessages(): typeof formStart {
  return useMessages().form ?? formStart;
}
