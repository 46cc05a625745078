"use client";
import type { Handoff, HandoffContext } from "@handrail/core";
import { hasAttempts } from "@handrail/core/message";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useSettings } from "../context/HandrailContext.js";
import type { HandoffModule } from "./useHandoffModule.js";

/** A handoff that the customer may pass on with the message. */
export interface HandoffOffer {
  /** What the customer can read and edit; undefined where there is nothing to pass on. */
  handoff: Handoff | undefined;
  onHandoffChange: (handoff: Handoff) => void;
  /** Removes secrets from text that the customer has typed; undefined until its code is loaded. */
  redact: ((handoff: Handoff) => Handoff) | undefined;
  isAgreed: boolean;
  onAgreedChange: (isAgreed: boolean) => void;
  /** What goes with the message: the listed entries, redacted, and only after the customer has agreed. */
  agreedHandoff: Handoff | undefined;
}

/** Prepares what the customer already tried, follows the journey until they edit it or agree, and remembers their choice. */
export function useHandoffOffer(
  handoffModule: HandoffModule | undefined,
  isEnabled: boolean,
  context: Partial<HandoffContext> | undefined,
): HandoffOffer {
  const { journey, messages } = useSettings();
  const [handoff, setHandoff] = useState<Handoff>();
  const [isAgreed, setIsAgreed] = useState(false);
  const [isEdited, setIsEdited] = useState(false);
  const { locale } = messages;
  // Compared by content: a context is often an object literal, new with each render.
  const contextJson = JSON.stringify(context ?? {});
  const latestEvent = useSyncExternalStore(journey.subscribe, () => journey.events().at(-1), noEvent);
  // Keep the user's edits and consent when the journey changes.
  const isSettled = isEdited || isAgreed;
  useEffect(() => {
    if (!handoffModule || !isEnabled || !latestEvent || isSettled) return;
    setHandoff(handoffModule.prepareHandoff(journey, { locale, ...JSON.parse(contextJson) }));
  }, [handoffModule, isEnabled, journey, latestEvent, isSettled, locale, contextJson]);
  // After an edit the checkbox stays, even where no entry is left, because focus is on it.
  const offered = handoff && (isEdited || hasAttempts(handoff)) ? handoff : undefined;
  return {
    handoff: offered,
    onHandoffChange: (changed) => {
      setIsEdited(true);
      setHandoff(changed);
    },
    redact: handoffModule?.redactHandoff,
    isAgreed,
    onAgreedChange: setIsAgreed,
    // Redacted again: the customer's edits may contain a secret.
    agreedHandoff: offered && isAgreed ? handoffModule?.redactHandoff(offered) : undefined,
  };
}

const noEvent = () => undefined;
