"use client";
import { useHandrail } from "@handrail/contact";
import { useControlled } from "@handrail/ui";
import { type MouseEvent, useCallback, useId, useMemo, useRef } from "react";
import type { SearchFilters, SearchHit } from "../answer/searchAnswer.js";
import type { SearchRootState } from "./SearchRootContext.js";
import { type Search, type UseSearchOptions, useSearch } from "./useSearch.js";

/** What {@link useSearchRootState} returns. */
export interface SearchRootWithRail {
  /** The state that the parts share. */
  state: SearchRootState;
  /** What the rail shows. */
  rail: { topic: string | undefined; risen: boolean; question: string | undefined };
  /** Whether the topic of the answer puts the rail above the hits. */
  isPersonFirst: boolean;
}

/** Holds the state of one search for its parts and its rail. */
export function useSearchRootState(options: SearchRootOptions): SearchRootWithRail {
  const { action, name = "q", label, onSelect, topic, hitsAs = "options", onPageChange, ...withFilters } = options;
  const { filters, defaultFilters, onFiltersChange, ...others } = withFilters;
  const { page = 1, pageSize, grouped = false } = others;
  const [currentFilters, setFilters] = useControlled(filters, defaultFilters);
  const search = useSearch({ ...others, filters: currentFilters });
  const filter = useCallback(
    (next: SearchFilters) => {
      setFilters(next);
      onFiltersChange?.(next);
    },
    [setFilters, onFiltersChange],
  );
  const whenUsed = useRef<(question: string) => void>(null);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const clearField = useRef<() => void>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const state = useMemo<SearchRootState>(
    () => ({
      ...search,
      settle() {
        search.settle();
        if (search.hits.length > 0 && !search.old) whenUsed.current?.(search.question);
      },
      whenUsed,
      grouped,
      formId: `${id}-form`,
      inputId: `${id}-input`,
      input,
      clearField,
      listId: `${id}-list`,
      hitId: (index: number) => `${id}-hit-${index}`,
      filters: currentFilters,
      filter,
      hitsAs,
      page,
      pageCount: pageSize === undefined ? 1 : Math.max(1, Math.ceil(search.total / pageSize)),
      onPageChange,
      heading,
      topic,
      action,
      name,
      label,
      onSelect,
    }),
    [
      search,
      grouped,
      id,
      currentFilters,
      filter,
      hitsAs,
      page,
      pageSize,
      onPageChange,
      topic,
      action,
      name,
      label,
      onSelect,
    ],
  );
  const { topic: foundTopic, isPersonFirst } = useFoundTopic(search);
  const question = search.settled || search.raised ? search.question : undefined;
  return { state, rail: { topic: foundTopic ?? topic, risen: search.raised, question }, isPersonFirst };
}

/** Returns the topic of the first hit. An unsure hit chooses the topic only if it is person-first: a wrong guess then does no harm. */
function useFoundTopic({ view, settled, hits }: Search): { topic: string | undefined; isPersonFirst: boolean } {
  const { topics = [] } = useHandrail();
  const found = settled ? hits[0]?.topics?.[0] : undefined;
  const isPersonFirst = topics.some(({ id, personFirst }) => id === found && personFirst === true);
  return { topic: view === "results" || isPersonFirst ? found : undefined, isPersonFirst };
}

/** Options of a search with its parts. */
export interface SearchRootOptions extends UseSearchOptions {
  /**
   * The URL of a results page. The form submits the query to it as `?q=`: on Enter without a highlighted hit, and without
   * JavaScript. Other parameters of the URL stay. Without `action`, Enter completes the question and highlights the first hit.
   */
  action?: string;
  /** The name of the query parameter in that URL. @default "q" */
  name?: string;
  /**
   * The accessible name of the search. Give each search of a page its own.
   * @default `search.label` of the messages, with a number from the second search of the page on
   */
  label?: string;
  /**
   * Called when a hit is chosen by a plain click or Enter. Call `event.preventDefault()` to stop the link. Not called for a
   * click with a modifier key or the middle button, which opens a tab or window.
   */
  onSelect?: (hit: SearchHit, event: MouseEvent<HTMLAnchorElement>) => void;
  /** Id of the page's topic. A sure hit with a topic replaces it. */
  topic?: string;
  /** The initial filters (uncontrolled). `Search.Filter` changes them. @default all articles */
  defaultFilters?: SearchFilters;
  /** Called when the customer changes the filters. */
  onFiltersChange?: (filters: SearchFilters) => void;
  /**
   * `options`: hits are options of the field's list, which the arrow keys reach. `links`: hits are an ordered list of links, for a page of
   * results. @default "options"
   */
  hitsAs?: "options" | "links";
  /** Called when the customer chooses another page by a plain click. @default the link to it is followed */
  onPageChange?: (page: number) => void;
}
