"use client";
import type { Handoff } from "@handrail/core";
import { handoff as english } from "@handrail/core/messages/en/handoff";
import { summary } from "@handrail/core/messages/en/summary";
import { useMessages } from "../provider/useMessages.js";

/** What would be kept of what the customer tried, for them to read. Renders a `<ul>`, or a sentence where it is nothing. */
export function KeptList({ handoff }: { handoff: Handoff }) {
  const messages = useMessages();
  const words = messages.handoff ?? english;
  const items = [
    ...handoff.searches.map(({ query }) => ({ label: words.searched, text: query })),
    ...handoff.articles.map(({ title }) => ({ label: words.read, text: title })),
    ...handoff.steps.map(({ title, stepId }) => ({ label: words.steps, text: title ?? stepId })),
  ];
  if (items.length === 0) return <p data-hr="reference-list">{(messages.summary ?? summary).nothing}</p>;
  return (
    <ul data-hr="reference-list">
      {items.map(({ label, text }, index) => (
        // Two entries may read the same, and the list never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          {label}: <bdi dir="auto">{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
