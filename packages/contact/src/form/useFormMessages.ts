"use client";
import { formStart } from "@handrail/core/messages/en/form";
import { useMessages } from "../context/useMessages.js";

/** The messages that a form shows before anything is sent. Those about what became of a message are loaded with the outbox. */
export type FormStartMessages = typeof formStart;

/** Returns the form's messages in the page's language; English where the page has none. */
export function useFormMessages(): FormStartMessages {
  return useMessages().form ?? formStart;
}
