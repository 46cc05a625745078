"use client";
import type { Messages } from "@handrail/core";
import { form } from "@handrail/core/messages/en/form";
import { useMessages } from "../context/useMessages.js";

/** Returns all messages of the form in the page's language; English where the page has none. */
export function useOutcomeMessages(): Messages["form"] {
  return useMessages().form ?? form;
}
