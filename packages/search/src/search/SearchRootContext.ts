"use client";
import { HandrailError } from "@handrail/core";
import { createSharedContext } from "@handrail/ui";
import { type MouseEvent, useContext } from "react";
import type { SearchHit } from "../answer/searchAnswer.js";
import type { Search } from "./useSearch.js";

/** What the parts of one search share. */
export interface SearchRootState extends Search {
  inputId: string;
  listId: string;
  hitId(index: number): string;
  action: string | undefined;
  name: string;
  onSelect: ((hit: SearchHit, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

/** Carries {@link SearchRootState} from `Search.Root` to its parts. */
export const SearchRootContext = createSharedContext<SearchRootState | undefined>("search/Root", undefined);

/** The search a part belongs to. @throws HandrailError outside `Search.Root` */
export function useSearchRoot(part: string): SearchRootState {
  const state = useContext(SearchRootContext);
  if (state) return state;
  throw new HandrailError(
    `@handrail/search: <Search.${part}> is outside <Search.Root>. It reads the query from there. Wrap it in <Search.Root>.`,
  );
}
