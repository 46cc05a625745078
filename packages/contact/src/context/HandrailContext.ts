"use client";
import {
  type HandoffStore,
  HandrailError,
  type HumanContacts,
  type Journey,
  type JourneyInput,
  type PageMessages,
  type Prefill,
  type Topic,
} from "@handrail/core";
import { createSharedContext } from "@handrail/ui/base";
import { useContext } from "react";

/** What the panel opens with. */
export interface PanelOptions {
  /** Id of what it is about. */
  topic?: string | undefined;
  /** Where it was opened from. @default "rail" */
  place?: "rail" | "launcher" | "shortcut";
  /** Words to start a message with. */
  prefill?: Prefill | undefined;
}

/** What every Handrail component knows of the site and of this moment. */
export interface HandrailState {
  contacts: HumanContacts;
  /** The page's words: the essential ones, and those of the parts it was given. */
  messages: PageMessages;
  topics: readonly Topic[];
  journey: Journey;
  /** Notes what happened in the journey, and tells the consumer. */
  record: (input: JourneyInput) => void;
  /** Milliseconds since the epoch, to the minute. Absent on the server and until the page is hydrated. */
  now: number | undefined;
  /** The visitor's IANA time zone. */
  timeZone: string;
  online: boolean;
  /** Where `help:` links lead: a path with `{id}` in it. */
  helpHref: string | undefined;
  /** Where the company keeps what a customer tried, for the phone and the counter. */
  handoffStore: Pick<HandoffStore, "put"> | undefined;
  /** Opens the contact panel; resolves to `false` where its code could not be loaded. */
  openPanel: (options?: PanelOptions) => Promise<boolean>;
  /** The keys that open the contact panel. */
  shortcut: string | undefined;
  /** Starts to load the panel's code; call it when someone is about to open it. */
  preloadPanel: () => void;
}

export const HandrailContext = createSharedContext<HandrailState | null>("contact/handrail", null);

/**
 * What the nearest provider knows.
 * @throws HandrailError outside `HandrailProvider`
 */
export function useHandrail(): HandrailState {
  const state = useContext(HandrailContext);
  if (state) return state;
  throw new HandrailError(
    "@handrail/contact: a Handrail component is outside <HandrailProvider>. It would not know how to reach a person. " +
      "Wrap your page in <HandrailProvider contacts={contacts}>.",
  );
}
