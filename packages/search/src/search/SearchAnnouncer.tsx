"use client";
import { useMessages } from "@handrail/contact";
import { type Messages, plural } from "@handrail/core";
import { VisuallyHidden } from "@handrail/ui";
import { useEffect, useState } from "react";
import { parts } from "../anatomy.js";
import { type SearchRootState, useSearchRoot } from "./SearchRootContext.js";
import type { SearchView } from "./searchView.js";
import { useSearchMessages } from "./useSearchMessages.js";

/** How long a message must be stable before it is announced. Announcing at every keystroke would interrupt the typing. */
const announceDelayMs = 700;

/**
 * Announces the state of the search politely (WCAG 2.2, 4.1.3). It is always rendered, because screen readers often ignore a live
 * region that is added together with its text.
 */
export function SearchAnnouncer() {
  const search = useSearchRoot("Root");
  const { view, question, filters, dismissed, fallback } = search;
  const { locale } = useMessages();
  const messages = useSearchMessages();
  const found = dismissed ? "" : announcement(view, shownCount(search), locale, messages);
  const text = fallback && found !== "" ? `${found} ${messages.fallback}` : found;
  const [spoken, setSpoken] = useState({ text: "", times: 0 });
  const products = filters?.products?.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text about another question or products is announced again
  useEffect(() => {
    const timer = setTimeout(
      () => setSpoken(({ times }) => ({ text, times: times + 1 })),
      text === "" ? 0 : announceDelayMs,
    );
    return () => clearTimeout(timer);
  }, [text, question, products]);
  // Screen readers announce changes only; an invisible space makes the same text a change.
  const padding = spoken.text !== "" && spoken.times % 2 === 1 ? "\u00a0" : "";
  return (
    <VisuallyHidden data-hr={parts.announcer} role="status">
      {spoken.text + padding}
    </VisuallyHidden>
  );
}

/** The number of hits to name: on a page of results, those of the other pages count too. */
export function shownCount({ hitsAs, hits, total }: Pick<SearchRootState, "hitsAs" | "hits" | "total">): number {
  return hitsAs === "links" ? total : hits.length;
}

/** Returns the text for a view, as announced and as shown above the hits. The raised rail announces the person itself. */
export function announcement(view: SearchView, count: number, locale: string, messages: Messages["search"]): string {
  switch (view) {
    case "rest":
      return "";
    case "searching":
      return messages.searching;
    case "results":
      return plural(locale, messages.results, count);
    case "unsure":
      return `${messages.unsureTitle} ${plural(locale, messages.results, count)}`;
    case "none":
      return messages.noMatchTitle;
    case "failed":
      return messages.failedTitle;
    case "offline":
      return `${messages.offlineTitle} ${messages.offlineBody}`;
  }
}
