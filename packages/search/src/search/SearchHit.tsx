"use client";
import { useRecord, useResolveHref } from "@handrail/contact";
import { safeLink } from "@handrail/core/url";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useEffect } from "react";
import { parts, states } from "../anatomy.js";
import type { SearchHit as Hit } from "../answer/searchAnswer.js";
import { Marked } from "./Marked.js";
import { useSearchRoot } from "./SearchRootContext.js";

/**
 * One hit: its title and summary, with the matched words marked. Renders an `<a role="option">`, a link that can also be
 * opened in a new tab or copied.
 */
export const SearchHit = /* @__PURE__ */ forwardRef<HTMLAnchorElement, SearchHitProps>(function SearchHit(props, ref) {
  const { hit, index, children, onClick, ...rest } = props;
  const search = useSearchRoot("Hit");
  const resolve = useResolveHref();
  const record = useRecord();
  const id = search.hitId(index);
  const isHighlighted = search.highlighted === index;
  useEffect(() => {
    // jsdom has no layout, and no scrollIntoView.
    if (isHighlighted) document.getElementById(id)?.scrollIntoView?.({ block: "nearest" });
  }, [isHighlighted, id]);
  return (
    <a
      data-hr={parts.hit}
      {...stateAttribute(states.highlighted, isHighlighted)}
      role="option"
      aria-selected={isHighlighted}
      href={safeLink(hit.href ?? resolve(`help:${hit.id}`))}
      {...rest}
      id={id}
      onClick={(event) => {
        onClick?.(event);
        search.settle();
        record({ type: "result.opened", articleId: hit.id, title: hit.title, position: index + 1 });
        const isPlainClick = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
        if (isPlainClick && !event.defaultPrevented) search.onSelect?.(hit, event);
      }}
      ref={ref}
    >
      {children ?? (
        <>
          <span data-hr={parts.hitTitle}>
            <Marked text={hit.title} ranges={hit.titleRanges} />
          </span>
          {hit.summary && (
            <span data-hr={parts.hitSummary}>
              <Marked text={hit.summary} ranges={hit.summaryRanges} />
            </span>
          )}
        </>
      )}
    </a>
  );
});

/** Props of {@link SearchHit}. */
export interface SearchHitProps extends Omit<ComponentPropsWithoutRef<"a">, "href" | "id" | "role"> {
  /** The hit to render. */
  hit: Hit;
  /** The position among the hits, from 0. */
  index: number;
}
