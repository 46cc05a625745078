"use client";
import { createSharedContext, usePartContext } from "@handrail/ui";
import type { MouseEvent, RefObject } from "react";
import type { SearchFilters, SearchHit } from "../answer/searchAnswer.js";
import type { Search } from "./useSearch.js";

/** The state that the parts of one search share. */
export interface SearchRootState extends Search {
  /** The id of the form, for fields outside it. */
  formId: string;
  inputId: string;
  input: RefObject<HTMLInputElement | null>;
  /** Empties the field as a key would, so that Undo brings the text back. */
  clearField: RefObject<(() => void) | null>;
  listId: string;
  hitId(index: number): string;
  filters: SearchFilters | undefined;
  /** Searches other articles. */
  filter(filters: SearchFilters): void;
  /** Called with a question whose hits the customer used. */
  whenUsed: RefObject<((question: string) => void) | null>;
  /** Whether hits with the same label are together, under a heading. */
  grouped: boolean;
  /** Whether hits are options of the field's list, or links of a page. */
  hitsAs: "options" | "links";
  /** The page of hits, from 1. */
  page: number;
  /** How many pages there are, as far as the source knows. */
  pageCount: number;
  onPageChange: ((page: number) => void) | undefined;
  /** The heading, which gets focus when another page is shown. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** The id of the page's topic. */
  topic: string | undefined;
  action: string | undefined;
  name: string;
  label: string | undefined;
  onSelect: ((hit: SearchHit, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

/** Passes {@link SearchRootState} from `Search.Root` to its parts. */
export const SearchRootContext = createSharedContext<SearchRootState | null>("search/Root", null);

/** Returns the state of the surrounding `Search.Root`. @throws HandrailError outside `Search.Root` */
export function useSearchRoot(part: string): SearchRootState {
  return usePartContext(SearchRootContext, {
    package: "@handrail/search",
    part: `Search.${part}`,
    root: "Search.Root",
    reads: "the query",
  });
}
