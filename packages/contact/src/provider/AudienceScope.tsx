"use client";
import type { Messages } from "@handrail/core";
import { type ReactNode, useContext } from "react";
import { HandrailContext, type HandrailState } from "../context/HandrailContext.js";
import { usePanel } from "../panel/usePanel.js";
import { useStableObject } from "./useStableObject.js";

/**
 * Leads people to those who answer them: staff to `staffContacts` of the provider, with words of their own. Without such contacts, and for
 * customers, its children are rendered as they are. Renders no element of its own.
 */
export function AudienceScope({ audience, messages, children }: AudienceScopeProps): ReactNode {
  const state = useContext(HandrailContext);
  if (audience !== "staff" || !state) return children;
  return (
    <StaffScope state={state} messages={messages}>
      {children}
    </StaffScope>
  );
}

// Also without contacts of staff, since they may come later, and nothing below may be mounted again then.
function StaffScope({ state, messages, children }: StaffScopeProps) {
  const { staffContacts } = state;
  // A panel of its own, since the provider's shows the contacts of customers.
  const { panel, openPanel, preloadPanel } = usePanel(state.record);
  const words = useStableObject({ ...state.messages.contact, ...(staffContacts && messages) });
  const all = useStableObject({ ...state.messages, contact: words });
  // The shortcut opens the panel of the provider, so this one does not name it.
  const staff = { contacts: staffContacts ?? state.contacts, shortcut: staffContacts ? undefined : state.shortcut };
  const value = useStableObject({ ...state, ...staff, messages: all, openPanel, preloadPanel });
  return (
    <HandrailContext.Provider value={value}>
      {children}
      {panel}
    </HandrailContext.Provider>
  );
}

/** Props of {@link AudienceScope}. */
export interface AudienceScopeProps {
  /** Whom the content is for. */
  audience: "customer" | "staff";
  /** The words for staff that replace those for customers. @default the words for customers */
  messages?: Partial<Messages["contact"]>;
  children?: ReactNode;
}

interface StaffScopeProps extends Omit<AudienceScopeProps, "audience"> {
  state: HandrailState;
}
