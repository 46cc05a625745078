"use client";
import {
  type HandoffStore,
  HandrailError,
  type HumanContacts,
  isHuman,
  type Journey,
  type JourneyInput,
  type PageMessages,
  type Topic,
} from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { essential } from "@handrail/core/messages/en/essential";
import { type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { HandrailContext } from "../context/HandrailContext.js";
import { useNow } from "../context/useNow.js";
import { useOnline } from "../context/useOnline.js";
import { ContactLauncher, type ContactLauncherProps } from "../launcher/ContactLauncher.js";
import { usePanel } from "../panel/usePanel.js";
import { useShortcut } from "../shortcut/useShortcut.js";

const noTopics: readonly Topic[] = [];

/**
 * Tells every Handrail component below how people can be reached, and draws the launcher, so that a person is in view
 * even where no component is; inside another provider it draws none, as the page has one already. Renders no element
 * around its children. What a server component passes to it is plain data.
 *
 * Put it above your own error boundaries and loading states, in the page's layout: what it draws then outlives them.
 * @throws HandrailError when `contacts` holds no person
 */
export function HandrailProvider(props: HandrailProviderProps): ReactNode {
  const {
    contacts,
    messages = essential,
    topics = noTopics,
    helpHref,
    handoffStore,
    onJourneyEvent,
    launcher,
    shortcut: ownShortcut = "Alt+Shift+H",
    children,
  } = props;
  assertPerson(contacts);
  const [ownJourney] = useState(() => props.journey ?? createJourney());
  const journey = props.journey ?? ownJourney;
  const now = useNow(props.now);
  const online = useOnline(props.online);
  const outer = useContext(HandrailContext);
  const timeZone = useMemo(() => knownZone(props.timeZone), [props.timeZone]);
  const record = useRecorder(journey, onJourneyEvent);
  const { panel, openPanel, preloadPanel } = usePanel(record);
  const shortcut = outer ? outer.shortcut : ownShortcut || undefined;
  useShortcut(outer ? undefined : shortcut, openPanel);
  const state = useMemo(
    () => ({
      contacts,
      messages,
      topics,
      journey,
      record,
      now,
      timeZone,
      online,
      helpHref,
      handoffStore,
      openPanel,
      preloadPanel,
      shortcut,
    }),
    [
      contacts,
      messages,
      topics,
      journey,
      record,
      now,
      timeZone,
      online,
      helpHref,
      handoffStore,
      openPanel,
      preloadPanel,
      shortcut,
    ],
  );
  return (
    <HandrailContext.Provider value={state}>
      {children}
      {!outer && <ContactLauncher {...launcher} />}
      {panel}
    </HandrailContext.Provider>
  );
}

// The function stays the same for as long as the journey does, so that effects which record do not run again.
function useRecorder(journey: Journey, onJourneyEvent: HandrailProviderProps["onJourneyEvent"]) {
  const listener = useRef(onJourneyEvent);
  useEffect(() => {
    listener.current = onJourneyEvent;
  });
  return useCallback(
    (input: JourneyInput) => {
      try {
        journey.record(input);
        listener.current?.(input);
      } catch (error) {
        // Reported like any other, and no more: a fault of the consumer's listener must not take a rail with it.
        reportError(error);
      }
    },
    [journey],
  );
}

// Browsers hardened against fingerprinting name zones that `Intl` itself refuses, and then nothing could be drawn.
function knownZone(wanted: string | undefined): string {
  try {
    const zone = wanted ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}

// JavaScript and casts can get past the types; the promise must not depend on them.
function assertPerson(contacts: HumanContacts | undefined) {
  if (Array.isArray(contacts) && contacts.some(isHuman)) return;
  throw new HandrailError(
    "@handrail/contact: <HandrailProvider> was given no contact that a person answers. Customers could not reach anyone. " +
      "Pass contacts={defineContacts([…])}.",
  );
}

/** Props of {@link HandrailProvider}. */
export interface HandrailProviderProps {
  /** How people can be reached, made by `defineContacts` or `parseContacts`. Their order is that of the whole site. */
  contacts: HumanContacts;
  /** Every word Handrail says. @default English */
  messages?: PageMessages;
  /** What the company's help is about. */
  topics?: readonly Topic[];
  /** Where articles are: a path with `{id}` in it, such as `/help/{id}`. @default `#{id}` on the same page */
  helpHref?: string;
  /** What this visitor did here. @default a new journey, in memory */
  journey?: Journey;
  /**
   * Where your company keeps what a customer tried. With one, the panel offers a number to read out on the phone and at the counter;
   * without one, nothing is claimed to be passed on there.
   */
  handoffStore?: Pick<HandoffStore, "put">;
  /** Called with everything that is noted in the journey. The words of a search are in it: pass them on with care. */
  onJourneyEvent?: (input: JourneyInput) => void;
  /** The launcher's own properties: where it stands. */
  launcher?: ContactLauncherProps;
  /**
   * The keys that open the contact panel from anywhere on the page, as `aria-keyshortcuts` writes them: any of `Control`, `Alt`, `Shift`
   * and `Meta`, and one key. A single sign such as `?` works only while nobody types (WCAG 2.2 2.1.4); `false` turns it off. The panel
   * tells which they are.
   * @default "Alt+Shift+H"
   */
  shortcut?: string | false;
  /** Stops the clock at an instant (milliseconds since the epoch), for stories and tests. */
  now?: number;
  /** The visitor's IANA time zone. @default the browser's */
  timeZone?: string;
  /** Whether there is a network. @default what the browser says */
  online?: boolean;
  children?: ReactNode;
}
