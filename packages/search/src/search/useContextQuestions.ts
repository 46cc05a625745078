"use client";
import { useHandrail } from "@handrail/contact";
import { useEffect, useRef, useState } from "react";
import { contextQuestions, questionsToOffer } from "./contextQuestions.js";
import { useSearchRoot } from "./SearchRootContext.js";

/**
 * How long after the focus questions may appear. Later they would move the page by themselves (Layout Instability, `hadRecentInput`), so they
 * wait for the next focus.
 */
const maxDelayMs = 450;

const nothing = { context: "", questions: undefined } as const;

/**
 * Finds questions that the page and the customer's recent steps suggest. The source is asked when the field gets focus, and again only when the
 * page or the steps have changed. If it fails, nothing is offered.
 */
export function useContextQuestions(enabled: boolean): readonly string[] {
  const { input, lookUp, topic } = useSearchRoot("Suggestions");
  const { journey, topics } = useHandrail();
  const [questions, setQuestions] = useState<readonly string[]>([]);
  const found = useRef<{ context: string; questions: readonly string[] | undefined }>(nothing);
  useEffect(() => {
    const field = input.current;
    if (!enabled || !field) return;
    const controller = new AbortController();
    const onFocus = async () => {
      const focusedAt = Date.now();
      const events = journey.events();
      const asked = contextQuestions(events, topic, topics);
      const context = JSON.stringify(asked);
      if (context === found.current.context) return setQuestions((shown) => found.current.questions ?? shown);
      const mine = { context, questions: undefined };
      found.current = mine;
      try {
        const answers = await Promise.all(
          asked.map(({ query, ...filters }) => lookUp(query, filters, controller.signal)),
        );
        if (found.current !== mine) return;
        const offered = questionsToOffer(events, answers);
        found.current = { context, questions: offered };
        if (Date.now() - focusedAt < maxDelayMs) setQuestions(offered);
      } catch {
        if (found.current === mine) found.current = nothing;
      }
    };
    if (field.matches(":focus")) void onFocus();
    field.addEventListener("focus", onFocus);
    return () => {
      controller.abort();
      field.removeEventListener("focus", onFocus);
      // A question that is still pending is asked again.
      if (!found.current.questions) found.current = nothing;
    };
  }, [enabled, input, lookUp, journey, topic, topics]);
  return questions;
}
