"use client";
import type { Handoff, HandoffContext } from "@handrail/core";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { tellsOfTrying } from "../handoff/entries.js";
import type { HandoffCode } from "./useHandoffCode.js";

/**
 * What the customer already tried, prepared so that it may leave, and whether they agreed. Nothing until its code is loaded, and
 * where nothing was tried: then nothing is asked.
 */
export function useHandover(
  code: HandoffCode | undefined,
  wanted: boolean,
  context: Partial<HandoffContext> | undefined,
) {
  const { journey, messages } = useHandrail();
  const [handoff, setHandoff] = useState<Handoff>();
  const [agreed, setAgreed] = useState(false);
  const { locale } = messages;
  // Compared by what it says, as it is often written in place.
  const page = JSON.stringify(context ?? {});
  const latest = useSyncExternalStore(journey.subscribe, () => journey.events().at(-1), nothing);
  const [edited, setEdited] = useState(false);
  // What they changed, or agreed to, is not drawn anew under their hands.
  const settled = edited || agreed;
  useEffect(() => {
    if (!code || !wanted || !latest || settled) return;
    setHandoff(code.prepareHandoff(journey, { locale, ...JSON.parse(page) }));
  }, [code, wanted, journey, latest, settled, locale, page]);
  // Once something was taken out, the box stays, even where nothing is left: focus is there.
  const isSomething = handoff !== undefined && (edited || tellsOfTrying(handoff));
  return {
    handoff: isSomething ? handoff : undefined,
    setHandoff: (changed: Handoff) => {
      setEdited(true);
      setHandoff(changed);
    },
    redact: code?.redactHandoff,
    agreed,
    setAgreed,
    /** What goes with the message: only what is listed, and only where they agreed. New words may hold a secret as well. */
    passed: isSomething && agreed ? code?.redactHandoff(handoff) : undefined,
  };
}

const nothing = () => undefined;
