"use client";
import type { Messages } from "@handrail/core";
import { useHandrail } from "./HandrailContext.js";

/** Every word Handrail says, in the page's language. */
export function useMessages(): Messages {
  return useHandrail().messages;
}
