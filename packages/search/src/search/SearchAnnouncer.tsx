"use client";
import { useMessages } from "@handrail/contact";
import { type Messages, plural } from "@handrail/core";
import { VisuallyHidden } from "@handrail/ui";
import { useEffect, useState } from "react";
import { useSearchRoot } from "./SearchRootContext.js";
import type { SearchView } from "./searchReducer.js";
import { useSearchMessages } from "./useSearchMessages.js";

/** How long the news must stand before it is read out: a count for every key stroke would talk over the typing. */
const quiet = 700;

/**
 * Reads out what came of a search, politely (WCAG 2.2 4.1.3). In the page from the start, since a live region that
 * comes with its text is often not read.
 */
export function SearchAnnouncer() {
  const { view, hits, generation } = useSearchRoot("Root");
  const { locale } = useMessages();
  const messages = useSearchMessages();
  const text = announcement(view, hits.length, locale, messages);
  const [spoken, setSpoken] = useState({ text: "", times: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words about another question are news again
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(({ times }) => ({ text, times: times + 1 })), text === "" ? 0 : quiet);
    return () => clearTimeout(timer);
  }, [text, generation]);
  // A space that is not seen makes the same words a change, without which they would not be read again.
  const padding = spoken.text !== "" && spoken.times % 2 === 1 ? "\u00a0" : "";
  return (
    <VisuallyHidden data-hr="visually-hidden search-announcer" role="status">
      {spoken.text + padding}
    </VisuallyHidden>
  );
}

/** The words for a view; also what is shown above the hits. */
export function announcement(view: SearchView, count: number, locale: string, messages: Messages["search"]): string {
  switch (view) {
    case "rest":
      return "";
    case "searching":
      return messages.searching;
    case "results":
      return plural(locale, messages.results, count);
    case "unsure":
      return `${messages.unsureTitle} ${messages.closest} ${plural(locale, messages.results, count)}`;
    case "none":
      return `${messages.noMatchTitle} ${messages.noMatchBody}`;
    case "failed":
      return `${messages.failedTitle} ${messages.failedBody}`;
    case "offline":
      return `${messages.offlineTitle} ${messages.offlineBody}`;
  }
}
