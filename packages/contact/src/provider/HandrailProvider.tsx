"use client";
import {
  type HandoffStore,
  HandrailError,
  type HelpAction,
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
import { OfflineStatus } from "../rail/OfflineStatus.js";
import { useDeferredEffect } from "../registry/useDeferredEffect.js";
import { useShortcut } from "../shortcut/useShortcut.js";
import { useStableObject } from "./useStableObject.js";

const noTopics: readonly Topic[] = [];

/**
 * Gives every Handrail component below it the contacts and messages, and renders the launcher, so that a person can be reached on
 * any part of the page. A provider inside another one renders no second launcher. Renders no element around its children. A server
 * component can render it: the props that it needs are plain data.
 *
 * Put it into the layout of the page, above your error boundaries and loading states, so that the launcher stays when they replace
 * the content.
 * @throws HandrailError if `contacts` or `staffContacts` has no channel that a person answers
 */
export function HandrailProvider(props: HandrailProviderProps): ReactNode {
  const {
    contacts,
    staffContacts,
    messages = essential,
    topics = noTopics,
    helpHref,
    handoffStore,
    onJourneyEvent,
    onAction,
    launcher,
    shortcut: shortcutProp = "Alt+Shift+H",
    children,
  } = props;
  assertPerson("contacts", contacts);
  if (staffContacts) assertPerson("staffContacts", staffContacts);
  const [firstJourney] = useState(() => props.journey ?? createJourney());
  const journey = props.journey ?? firstJourney;
  const now = useNow(props.now);
  const online = useOnline(props.online);
  const outer = useContext(HandrailContext);
  const timeZone = useMemo(() => validTimeZone(props.timeZone), [props.timeZone]);
  const record = useRecorder(journey, onJourneyEvent);
  const { panel, openPanel, preloadPanel } = usePanel(record);
  const shortcut = outer ? outer.shortcut : shortcutProp || undefined;
  useShortcut(outer ? undefined : shortcut, openPanel);
  useNavigate(outer ? undefined : props.navigate);
  const act = useLatest(onAction);
  const state = useStableObject({
    contacts,
    staffContacts,
    messages,
    topics,
    journey,
    record,
    now,
    timeZone,
    online,
    helpHref,
    handoffStore,
    onAction: onAction && act,
    openPanel,
    preloadPanel,
    shortcut,
  });
  return (
    <HandrailContext.Provider value={state}>
      {children}
      {!outer && <ContactLauncher {...launcher} />}
      {!outer && <OfflineStatus />}
      {panel}
    </HandrailContext.Provider>
  );
}

// Stable for each journey, so that effects that record do not run again.
function useRecorder(journey: Journey, onJourneyEvent: HandrailProviderProps["onJourneyEvent"]) {
  const listen = useLatest(onJourneyEvent);
  return useCallback(
    (input: JourneyInput) => {
      try {
        journey.record(input);
        listen(input);
      } catch (error) {
        // An error in the consumer's listener must not break the rail, so it is only reported.
        reportError(error);
      }
    },
    [journey, listen],
  );
}

// Stable, so that a function made in render does not render every component again.
function useLatest<Input>(listener: ((input: Input) => void) | undefined): (input: Input) => void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  return useCallback((input) => latest.current?.(input), []);
}

function useNavigate(navigate: HandrailProviderProps["navigate"]) {
  useDeferredEffect(
    useCallback(
      async () => navigate && (await import("./navigateLinks.js")).navigateLinks(document, navigate),
      [navigate],
    ),
  );
}

// Browsers that resist fingerprinting report time zones that `Intl` rejects, which would break rendering.
function validTimeZone(timeZone: string | undefined): string {
  try {
    const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}

// JavaScript and type casts can bypass the types.
function assertPerson(name: "contacts" | "staffContacts", contacts: HumanContacts | undefined) {
  if (Array.isArray(contacts) && contacts.some(isHuman)) return;
  throw new HandrailError(
    `@handrail/contact: <HandrailProvider> has no contact that a person answers in ${name}. Nobody could be reached. ` +
      `Pass ${name}={defineContacts([…])}.`,
  );
}

/** Props of {@link HandrailProvider}. */
export interface HandrailProviderProps {
  /** The channels, made by `defineContacts` or `parseContacts`. All components show them in this order. */
  contacts: HumanContacts;
  /** The channels to which material for staff leads, such as their trainer's. @default `contacts` */
  staffContacts?: HumanContacts;
  /** The messages that customers read, in one language. @default English */
  messages?: PageMessages;
  /** The topics of the company's help. @default none */
  topics?: readonly Topic[];
  /** The address of articles: a path with `{id}` in it, such as `/help/{id}`. @default `#{id}` on the same page */
  helpHref?: string;
  /**
   * Your client router's function that goes to an address of this site, such as `router.push`. Handrail's links then keep the page, and
   * the journey with it. Presses with a modifier key, new tabs and downloads stay with the browser.
   * @default the browser follows links
   */
  navigate?: (href: string) => void;
  /** The record of what this visitor did. @default a new journey, in memory */
  journey?: Journey;
  /**
   * Stores handoffs at your company. With a store, the panel offers a reference to read out on the phone and at the counter.
   * @default no reference is offered
   */
  handoffStore?: Pick<HandoffStore, "put">;
  /** Called with each event of the journey. Events hold the text of searches: be careful where you send them. */
  onJourneyEvent?: (input: JourneyInput) => void;
  /**
   * Called when the customer asks to be shown something, as by "Show me" in an answer: start the walkthrough there.
   * @default the buttons that would ask for it are not shown
   */
  onAction?: (action: HelpAction) => void;
  /** Props of the launcher: where it is placed. */
  launcher?: ContactLauncherProps;
  /**
   * The keyboard shortcut that opens the contact panel from anywhere on the page, as in `aria-keyshortcuts`: any of `Control`, `Alt`,
   * `Shift` and `Meta`, and one key. The panel shows it. A single character such as `?` is off while the customer types (WCAG 2.2
   * 2.1.4). `false` turns the shortcut off.
   * @default "Alt+Shift+H"
   */
  shortcut?: string | false;
  /** Stops the clock at an instant (milliseconds since the epoch), for stories and tests. */
  now?: number;
  /** The visitor's IANA time zone. @default the browser's */
  timeZone?: string;
  /** Whether there is a network connection. @default the browser's value */
  online?: boolean;
  children?: ReactNode;
}
