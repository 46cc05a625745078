import type { JourneyInput } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { type ReactNode, useState } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { HandrailProvider } from "../provider/HandrailProvider.js";

const attempts: readonly JourneyInput[] = [
  { type: "search.performed", query: "why was i charged twice", results: 0, confidence: "none" },
  { type: "search.performed", query: "two payments for card 4111 1111 1111 1111", results: 2, confidence: "unsure" },
  { type: "article.viewed", articleId: "read-bill", title: "What each line of your bill means" },
  { type: "article.voted", articleId: "read-bill", title: "What each line of your bill means", helpful: false },
  { type: "walkthrough.started", walkthroughId: "bill", title: "Check your payments" },
  { type: "practice.failed", walkthroughId: "bill", stepId: "Compare the two amounts" },
];

/** A journey of a customer who tried to help themselves. */
export function journeyWithAttempts() {
  const journey = createJourney();
  for (const attempt of attempts) journey.record(attempt);
  return journey;
}

/** A page on which the customer already tried to help themselves. */
export function AfterTrying({ children }: { children: ReactNode }) {
  const { contacts, messages, topics, now, timeZone, online } = useHandrail();
  const [journey] = useState(journeyWithAttempts);
  return (
    <HandrailProvider {...{ contacts, messages, topics, timeZone, online, journey }} {...(now && { now })}>
      {children}
    </HandrailProvider>
  );
}
