"use client";
import { useMessages } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { Button } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useSearchRoot } from "./SearchRootContext.js";
import type { SearchView } from "./searchReducer.js";
import { useSearchWords } from "./useSearchWords.js";

/**
 * Says that search has no sure answer: nothing found, not sure, not working, offline. Renders a `<div>` in those
 * states, and nothing otherwise. The rail below it has risen.
 */
export const SearchEmpty = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchEmptyProps>(
  function SearchEmpty(props, ref) {
    const { children, ...rest } = props;
    const { view, retry } = useSearchRoot("Empty");
    const messages = useMessages();
    const words = wordsFor(view, useSearchWords());
    if (!words) return null;
    const [title, body] = words;
    return (
      <div data-hr="search-empty" data-view={view} {...rest} ref={ref}>
        <p data-hr="search-empty-title">{title}</p>
        <p data-hr="search-empty-body">{body}</p>
        {(view === "failed" || view === "offline") && <Button onClick={retry}>{messages.contact.retry}</Button>}
        {children}
      </div>
    );
  },
);

/** Props of {@link SearchEmpty}. */
export interface SearchEmptyProps extends ComponentPropsWithoutRef<"div"> {}

function wordsFor(view: SearchView, words: Messages["search"]): readonly [string, string] | undefined {
  if (view === "unsure") return [words.unsureTitle, words.closest];
  if (view === "none") return [words.noMatchTitle, words.noMatchBody];
  if (view === "failed") return [words.failedTitle, words.failedBody];
  if (view === "offline") return [words.offlineTitle, words.offlineBody];
  return undefined;
}
