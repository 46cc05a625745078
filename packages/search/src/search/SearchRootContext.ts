"use client";
import { createSharedContext, usePartContext } from "@handrail/ui";
import type { MouseEvent } from "react";
import type { SearchHit } from "../answer/searchAnswer.js";
import type { Search } from "./useSearch.js";

/** The state that the parts of one search share. */
export interface SearchRootState extends Search {
  inputId: string;
  listId: string;
  hitId(index: number): string;
  action: string | undefined;
  name: string;
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
