"use client";
import { useMessages, useRecord, useResolveHref } from "@handrail/contact";
import { helpLink, safeLink } from "@handrail/core/url";
import { isPlainPress } from "@handrail/ui";
import type { MouseEvent } from "react";
import type { SearchHit } from "../answer/searchAnswer.js";
import type { SearchRootState } from "./SearchRootContext.js";

/**
 * Returns the address and the language of a hit, and what a press of its link does besides opening it: it completes the question, and is
 * recorded.
 */
export function useHitLink(search: SearchRootState, hit: SearchHit, index: number) {
  const resolve = useResolveHref();
  const record = useRecord();
  const { locale } = useMessages();
  const { id, part, title } = hit;
  const fragment = part === undefined || hit.href?.includes("#") ? "" : `#${part}`;
  const href = safeLink(hit.href === undefined ? resolve(helpLink(id, part)) : hit.href + fragment);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    const isHandled = isPlainPress(event) && !event.defaultPrevented && search.onSelect !== undefined;
    // Without an address, nothing opens.
    if (href === undefined && !isHandled) return;
    search.settle();
    record({ type: "result.opened", articleId: id, title, position: search.offset + index + 1 });
    if (isHandled) search.onSelect?.(hit, event);
  };
  return { href, lang: hit.locale === locale ? undefined : hit.locale, open };
}
