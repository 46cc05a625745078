"use client";
import {
  type ContactPlace,
  type HandoffStore,
  HandrailError,
  type HelpAction,
  type HumanContacts,
  type Journey,
  type JourneyInput,
  type PageMessages,
  type Prefill,
  type Topic,
} from "@handrail/core";
import { createSharedContext, useIsHydrated } from "@handrail/ui";
import { useContext, useMemo } from "react";

/** Options of `openPanel`. */
export interface PanelOptions {
  /** Id of the topic to choose at first. */
  topic?: string | undefined;
  /** Where the panel was opened from, for the journey. @default "rail" */
  place?: ContactPlace | undefined;
  /** Text that a message starts with. */
  prefill?: Prefill | undefined;
}

/** The site's settings and the current state, shared by every Handrail component. */
export interface HandrailState {
  contacts: HumanContacts;
  /** The channels of the staff who learn from training material, such as their trainer. */
  staffContacts: HumanContacts | undefined;
  /** The messages of the page: the essential ones, and those of each part that the page passed in. */
  messages: PageMessages;
  topics: readonly Topic[];
  journey: Journey;
  /** Records an event in the journey and passes it to `onJourneyEvent`. */
  record: (input: JourneyInput) => void;
  /** Milliseconds since the epoch, rounded down to the minute. `undefined` on the server and until the page is hydrated. */
  now: number | undefined;
  /** The visitor's IANA time zone. */
  timeZone: string;
  /** Whether the browser reports a network connection. */
  online: boolean;
  /** The target of `help:` links: a path with `{id}` in it. */
  helpHref: string | undefined;
  /** Stores a handoff under a reference, for customers who call or visit. */
  handoffStore: Pick<HandoffStore, "put"> | undefined;
  /** Does what a customer asked for in an answer, such as starting a walkthrough. `undefined`: nothing can be asked for. */
  onAction: ((action: HelpAction) => void) | undefined;
  /** Opens the contact panel. Resolves to `false` if its code could not be loaded in time. */
  openPanel: (options?: PanelOptions) => Promise<boolean>;
  /** The keyboard shortcut that opens the contact panel, as in `aria-keyshortcuts`. */
  shortcut: string | undefined;
  /** Starts to load the panel's code. Call it when the customer is about to open the panel. */
  preloadPanel: () => void;
}

/** The context of the nearest provider; `null` outside a provider. */
export const HandrailContext = createSharedContext<HandrailState | null>("contact/handrail", null);

/**
 * Reads the state of the nearest provider. The clock and the network are those of the server until the calling component is hydrated.
 * @throws HandrailError outside `HandrailProvider`
 */
export function useHandrail(): HandrailState {
  const state = useProviderState();
  const isHydrated = useIsHydrated();
  return useMemo(() => (isHydrated ? state : { ...state, now: undefined, online: true }), [isHydrated, state]);
}

/**
 * Reads the same for a component that needs neither the clock nor the network, which then renders once less after hydration.
 * @throws HandrailError outside `HandrailProvider`
 */
export function useSettings(): Omit<HandrailState, "now" | "online"> {
  return useProviderState();
}

function useProviderState(): HandrailState {
  const state = useContext(HandrailContext);
  if (state) return state;
  throw new HandrailError(
    "@handrail/contact: a Handrail component is outside <HandrailProvider>. It reads the contacts from there. " +
      "Wrap your page in <HandrailProvider contacts={contacts}>.",
  );
}
