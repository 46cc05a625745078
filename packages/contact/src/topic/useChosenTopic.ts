"use client";
import { safeStorage } from "@handrail/core/storage";
import { onDocument } from "@handrail/ui";
import { useCallback, useContext, useEffect, useState } from "react";
import { useSettings } from "../context/HandrailContext.js";
import { createListeners } from "../registry/createListeners.js";
import { PageTopic } from "./PageTopic.js";

const storageKey = "handrail:topic";
const isString = (value: unknown): value is string => typeof value === "string";

/**
 * The topic that the customer chose. The panel, the page and the form share it until the tab is closed, so nobody has to choose
 * it twice (WCAG 2.2 3.3.7 Redundant Entry).
 * @param initialTopic Id of the topic that the page asks for. It comes before an earlier choice.
 */
export function useChosenTopic(initialTopic: string | undefined) {
  const { topics } = useSettings();
  const [choice, setChoice] = useState<{ initialTopic: string | undefined; topic: string | undefined }>();
  useEffect(() => {
    // In an effect, since a server cannot read the stored choice and hydration must match its HTML.
    const stored = initialTopic === undefined ? safeStorage("session").get(storageKey, isString) : undefined;
    if (stored) setChoice((current) => current ?? { initialTopic: undefined, topic: stored });
    return choicesOf(document).add((topic) => setChoice({ initialTopic, topic }));
  }, [initialTopic]);
  const choose = useCallback((topic: string | undefined) => {
    safeStorage("session").set(storageKey, topic);
    choicesOf(document).notify(topic);
  }, []);
  // A new `initialTopic` replaces a choice made for an earlier one.
  const topic = choice && choice.initialTopic === initialTopic ? choice.topic : initialTopic;
  // Any script can write to storage, and a site may have removed the topic since.
  return { topic: topics.some(({ id }) => id === topic) ? topic : undefined, choose };
}

/** The listeners to each choice on a page. */
const choicesOf = (document: Document) =>
  onDocument(document, "contact/topic", () => createListeners<string | undefined>());

/**
 * The topic of a form: its `topic` prop, else the one chosen on the page around it, else the one chosen in the panel.
 * @param topicProp Id of the topic that the form was given.
 */
export function useFormTopic(topicProp: string | undefined): string | undefined {
  const pageTopic = useContext(PageTopic);
  const { topic } = useChosenTopic(undefined);
  return topicProp ?? pageTopic ?? topic;
}
