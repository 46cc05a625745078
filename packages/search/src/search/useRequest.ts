"use client";
import { useMemo } from "react";
import type { SearchFilters } from "../answer/searchAnswer.js";
import type { SearchRequest } from "../sources/searchSource.js";

/** What a search asks for beside the words. */
export interface SearchRequestOptions {
  /** The articles to search. When they change, the question is asked again. @default all articles */
  filters?: SearchFilters;
  /** The page of hits to show, from 1. It needs a `pageSize`. @default 1 */
  page?: number;
  /** The number of hits on a page. @default the source's default, usually 6 */
  pageSize?: number;
}

/** Returns what a source gets beside the question. It is another object only when its content is. */
export function useRequest({ filters, page = 1, pageSize }: SearchRequestOptions): Omit<SearchRequest, "signal"> {
  const offset = pageSize !== undefined && page > 1 ? (page - 1) * pageSize : undefined;
  const content = JSON.stringify({ filters, limit: pageSize, offset });
  return useMemo(() => JSON.parse(content), [content]);
}
