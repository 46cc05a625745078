"use client";
import { safeStorage } from "@handrail/core/storage";
import { useCallback, useEffect, useState } from "react";
import { useHandrail } from "../provider/HandrailContext.js";

const key = "handrail:topic";
const isString = (value: unknown): value is string => typeof value === "string";

/**
 * The topic a customer chose, which the panel, the page and the form share for as long as the tab is open, so that nobody
 * chooses it twice (WCAG 2.2 3.3.7). What the page asks for (`wanted`) comes before an earlier choice.
 */
export function useChosenTopic(wanted: string | undefined) {
  const { topics } = useHandrail();
  const [chosen, setChosen] = useState<{ for: string | undefined; topic: string | undefined }>();
  useEffect(() => {
    // After hydration, since a server does not know of it.
    const earlier = wanted === undefined ? safeStorage("session").get(key, isString) : undefined;
    if (earlier) setChosen((now) => now ?? { for: undefined, topic: earlier });
  }, [wanted]);
  const choose = useCallback(
    (topic: string | undefined) => {
      setChosen({ for: wanted, topic });
      safeStorage("session").set(key, topic);
    },
    [wanted],
  );
  // Opened for another topic, an earlier choice no longer holds.
  const topic = chosen && chosen.for === wanted ? chosen.topic : wanted;
  // Storage is anybody's to write to, and topics come and go.
  return { topic: topics.some(({ id }) => id === topic) ? topic : undefined, choose };
}
