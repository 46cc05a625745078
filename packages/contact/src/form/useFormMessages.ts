"use client";
import type { Messages } from "@handrail/core";
import { form } from "@handrail/core/messages/en/form";
import { useMessages } from "../context/useMessages.js";

/** Returns the form's messages in the page's language; English where the page has none. */
export function useFormMessages(): Messages["form"] {
  return useMessages().form ?? form;
}
