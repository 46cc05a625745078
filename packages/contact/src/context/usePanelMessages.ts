"use client";
import type { Messages } from "@handrail/core";
import { panel } from "@handrail/core/messages/en/panel";
import { useMessagesOf } from "./useMessagesOf.js";

/** The messages of the panel and of the list of all channels; English unless the provider was given others. */
export function usePanelMessages(): Messages["panel"] {
  return useMessagesOf("panel", panel);
}
