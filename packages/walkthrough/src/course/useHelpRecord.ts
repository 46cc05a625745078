"use client";
import { useHandrail } from "@handrail/contact";
import { useEffect, useRef } from "react";

/**
 * Calls back when the learner has started to contact a person, from any rail or launcher of the page, while the training is in use.
 * @param onHelp Gets the time of it, in milliseconds since the epoch.
 */
export function useHelpRecord(isActive: boolean, onHelp: (at: number) => void): void {
  const { journey } = useHandrail();
  const latest = useRef(onHelp);
  useEffect(() => {
    latest.current = onHelp;
  });
  useEffect(() => {
    if (!isActive) return;
    let seen = journey.events().at(-1)?.step ?? 0;
    return journey.subscribe(() => {
      for (const event of journey.events()) {
        if (event.step > seen && event.type === "contact.started") latest.current(event.at);
      }
      seen = journey.events().at(-1)?.step ?? seen;
    });
  }, [isActive, journey]);
}
