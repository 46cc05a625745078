"use client";
import { VisuallyHidden } from "@handrail/ui";
import { type HandrailState, useHandrail } from "../context/HandrailContext.js";

/** Announces to screen readers that the device is offline, once for all rails of a page. Renders a `<span>`. */
export function OfflineStatus() {
  const state = useHandrail();
  return <VisuallyHidden aria-live="polite">{!state.online && offlineText(state)}</VisuallyHidden>;
}

/** Returns the sentence that says what works without the internet. */
export function offlineText({ contacts, messages: { contact } }: HandrailState): string {
  return contacts.some(({ kind }) => kind === "phone") ? contact.offline : contact.offlineLater;
}
