"use client";
import { useMemo } from "react";
import type { SearchFilters } from "../answer/searchAnswer.js";
import type { SearchRequest } from "../sources/searchSource.js";

/** Returns what a source gets beside the question. It is another object only when its content is. */
export function useRequest(filters: SearchFilters | undefined): Omit<SearchRequest, "signal"> {
  const content = JSON.stringify({ filters });
  return useMemo(() => JSON.parse(content), [content]);
}
