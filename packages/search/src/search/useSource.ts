"use client";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Report } from "../report/createReport.js";
import { isSameContent } from "../sources/isSameContent.js";
import { resolveSource } from "../sources/localSource.js";
import type { SearchSource, SearchSourceDescription } from "../sources/searchSource.js";

type Described = SearchSource | SearchSourceDescription;

/**
 * Returns the source for what the consumer passes, which is often written inline and so is new in every render. A source with the same
 * content is the same source: it does not answer the question again. The next question asks the newest one.
 * @returns the source, which changes only with the content, and a ref for the newest source
 */
export function useSource(described: Described, report: Report): readonly [SearchSource, RefObject<SearchSource>] {
  const [current, setCurrent] = useState(described);
  const isNew = current !== described;
  const isSame = !isNew || isSameSource(current, described);
  if (!isSame) setCurrent(described);
  const chosen = isSame ? current : described;
  const source = useMemo(() => resolveSource(chosen), [chosen]);
  const newest = useRef(source);
  useEffect(() => {
    newest.current = "search" in described ? described : source;
  }, [described, source]);
  const isInline = isNew && isSame && isCostly(described, current);
  useEffect(() => {
    if (isInline) report(({ inlineSource }) => inlineSource);
  }, [isInline, report]);
  return [source, newest];
}

function isSameSource(a: Described, b: Described): boolean {
  const hasId = ("id" in a && a.id !== undefined) || ("id" in b && b.id !== undefined);
  return hasId ? "id" in a && "id" in b && a.id === b.id : isSameContent(a, b);
}

// An inline description of an index is compared in no time.
function isCostly(a: Described, b: Described): boolean {
  if ("articles" in a && "articles" in b) return a.articles !== b.articles;
  return "search" in a && a.id === undefined;
}
