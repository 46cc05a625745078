"use client";
import { useMessages } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { faq } from "@handrail/core/messages/en/faq";

/** The words of the FAQ. */
export function useFaqWords(): Messages["faq"] {
  return useMessages().faq ?? faq;
}
