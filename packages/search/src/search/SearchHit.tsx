"use client";
import { useMessages, useRecord, useResolveHref } from "@handrail/contact";
import { safeLink } from "@handrail/core/url";
import { isPlainPress, stateAttribute, useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useRef } from "react";
import { parts, states } from "../anatomy.js";
import type { SearchHit as Hit } from "../answer/searchAnswer.js";
import { Marked } from "./Marked.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useSearchMessages } from "./useSearchMessages.js";
import { useShowInView } from "./useShowInView.js";

/**
 * One hit: its title and summary, with the matched words marked. Renders an `<a role="option">`, a link that can also be
 * opened in a new tab or copied. Focus stays in the field: Tab does not stop at hits. On a page of results it is a plain `<a>`.
 */
export const SearchHit = /* @__PURE__ */ forwardRef<HTMLAnchorElement, SearchHitProps>(function SearchHit(props, ref) {
  const { hit, index, children, onClick, onAuxClick, onMouseDown, ...rest } = props;
  const search = useSearchRoot("Hit");
  const resolve = useResolveHref();
  const record = useRecord();
  const { locale } = useMessages();
  const link = useRef<HTMLAnchorElement>(null);
  const isHighlighted = search.highlighted === index;
  useShowInView(link, isHighlighted);
  const href = safeLink(hit.href ?? resolve(hit.part === undefined ? `help:${hit.id}` : `help:${hit.id}#${hit.part}`));
  const isOption = search.hitsAs === "options";
  const option = {
    role: "option",
    "aria-selected": isHighlighted,
    tabIndex: -1,
  } as const;
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    const isHandled = isPlainPress(event) && !event.defaultPrevented && search.onSelect !== undefined;
    // Without an address, nothing opens.
    if (href === undefined && !isHandled) return;
    search.settle();
    record({ type: "result.opened", articleId: hit.id, title: hit.title, position: search.offset + index + 1 });
    if (isHandled) search.onSelect?.(hit, event);
  };
  return (
    <a
      data-hr={parts.hit}
      {...stateAttribute(states.highlighted, isHighlighted)}
      {...(isOption && option)}
      lang={hit.locale === undefined || hit.locale === locale ? undefined : hit.locale}
      href={href}
      {...rest}
      id={search.hitId(index)}
      onMouseDown={(event) => {
        onMouseDown?.(event);
        // The focus stays in the field.
        if (isOption && event.button === 0) event.preventDefault();
      }}
      onClick={(event) => {
        onClick?.(event);
        open(event);
      }}
      onAuxClick={(event) => {
        onAuxClick?.(event);
        if (event.button === 1) open(event);
      }}
      ref={useComposedRefs(link, ref)}
    >
      {children ?? <HitText hit={hit} />}
    </a>
  );
});

const foundIn = {
  phrasings: "foundInKeywords",
  keywords: "foundInKeywords",
  headings: "foundInText",
  body: "foundInText",
  text: "foundInText",
} as const;

function HitText({ hit }: { hit: Hit }) {
  const messages = useSearchMessages();
  return (
    <>
      <span data-hr={parts.hitTitle} dir="auto">
        <Marked text={hit.title} ranges={hit.titleRanges} />
      </span>
      {hit.summary && (
        <span data-hr={parts.hitSummary} dir="auto">
          <Marked text={hit.summary} ranges={hit.summaryRanges} />
        </span>
      )}
      {hit.matchedIn && hit.matchedIn !== "title" && hit.matchedIn !== "summary" && (
        <span data-hr={parts.hitMatch}>{messages[foundIn[hit.matchedIn]]}</span>
      )}
      {hit.label && <span data-hr={parts.hitLabel}>{hit.label}</span>}
    </>
  );
}

/** Props of {@link SearchHit}. */
export interface SearchHitProps extends Omit<ComponentPropsWithoutRef<"a">, "href" | "id" | "role"> {
  /** The hit to render. */
  hit: Hit;
  /** The position among the hits, from 0. */
  index: number;
}
