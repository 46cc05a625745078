"use client";
import { safeStorage } from "@handrail/core/storage";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { useHandrail } from "../context/HandrailContext.js";

const key = "handrail:topic";
/** Who else on the page wants to know of a choice. */
const listeners = new Set<(topic: string | undefined) => void>();
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
    const follow = (topic: string | undefined) => setChosen({ for: wanted, topic });
    listeners.add(follow);
    return () => void listeners.delete(follow);
  }, [wanted]);
  const choose = useCallback((topic: string | undefined) => {
    safeStorage("session").set(key, topic);
    for (const follow of listeners) follow(topic);
  }, []);
  // Opened for another topic, an earlier choice no longer holds.
  const topic = chosen && chosen.for === wanted ? chosen.topic : wanted;
  // Storage is anybody's to write to, and topics come and go.
  return { topic: topics.some(({ id }) => id === topic) ? topic : undefined, choose };
}

/** What was chosen on the contact page that a form stands on. */
export const PageTopic = /* @__PURE__ */ createContext<string | undefined>(undefined);

/** What a form is about: what it was told, else what was chosen on its page, else in the panel. */
export function useFormTopic(told: string | undefined): string | undefined {
  const onPage = useContext(PageTopic);
  const { topic } = useChosenTopic(undefined);
  return told ?? onPage ?? topic;
}
