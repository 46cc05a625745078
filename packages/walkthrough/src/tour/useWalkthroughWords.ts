"use client";
import { useMessages } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { walkthrough } from "@handrail/core/messages/en/walkthrough";

/** The words of walkthroughs. */
export function useWalkthroughWords(): Messages["walkthrough"] {
  return useMessages().walkthrough ?? walkthrough;
}
