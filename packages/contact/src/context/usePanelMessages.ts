"use client";
import type { Messages } from "@handrail/core";
import { panel } from "@handrail/core/messages/en/panel";
import { useMessages } from "./useMessages.js";

/** The words of the list of all channels. */
export function usePanelMessages(): Messages["panel"] {
  return useMessages().panel ?? panel;
}
