"use client";
import { stateAttribute, useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useRef } from "react";
import { parts, states } from "../anatomy.js";
import type { SearchHit as Hit, MatchedField } from "../answer/searchAnswer.js";
import { Marked } from "./Marked.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useHitLink } from "./useHitLink.js";
import { useSearchMessages } from "./useSearchMessages.js";
import { useShowInView } from "./useShowInView.js";

/**
 * One hit: its title and summary, with the matched words marked. Renders an `<a role="option">`, a link that can also be
 * opened in a new tab or copied. Focus stays in the field: Tab does not stop at hits. On a page of results it is a plain `<a>`.
 */
export const SearchHit = /* @__PURE__ */ forwardRef<HTMLAnchorElement, SearchHitProps>(function SearchHit(props, ref) {
  const { hit, index, children, onClick, onAuxClick, onMouseDown, ...rest } = props;
  const search = useSearchRoot("Hit");
  const link = useRef<HTMLAnchorElement>(null);
  const isHighlighted = search.highlighted === index;
  useShowInView(link, isHighlighted);
  const { href, lang, open } = useHitLink(search, hit, index);
  const isOption = search.hitsAs === "options";
  const option = {
    role: "option",
    "aria-selected": isHighlighted,
    tabIndex: -1,
  } as const;
  return (
    <a
      data-hr={parts.hit}
      {...stateAttribute(states.highlighted, isHighlighted)}
      {...(isOption && option)}
      lang={lang}
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

/** The messages for the parts of an article that a hit does not show. */
const foundIn: Partial<
  Record<MatchedField, "foundInPhrasings" | "foundInKeywords" | "foundInHeadings" | "foundInText">
> = {
  phrasings: "foundInPhrasings",
  keywords: "foundInKeywords",
  headings: "foundInHeadings",
  body: "foundInText",
  text: "foundInText",
};

function HitText({ hit }: { hit: Hit }) {
  const messages = useSearchMessages();
  const { excerpt, excerptRanges = [], titleRanges = [], summary, summaryRanges = [], matchedIn } = hit;
  // A summary without the words says less than the passage that has them.
  const hasExcerpt = excerpt !== undefined && (!summary || (summaryRanges.length === 0 && excerptRanges.length > 0));
  const shown = hasExcerpt ? [...titleRanges, ...excerptRanges] : [...titleRanges, ...summaryRanges];
  const reason = shown.length === 0 && matchedIn && foundIn[matchedIn];
  return (
    <>
      <span data-hr={parts.hitTitle} dir="auto">
        <Marked text={hit.title} ranges={hit.titleRanges} />
      </span>
      {hasExcerpt ? (
        <span data-hr={parts.hitExcerpt} dir="auto">
          <Marked text={excerpt} ranges={excerptRanges} />
        </span>
      ) : (
        summary && (
          <span data-hr={parts.hitSummary} dir="auto">
            <Marked text={summary} ranges={summaryRanges} />
          </span>
        )
      )}
      {reason && <span data-hr={parts.hitMatch}>{messages[reason]}</span>}
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
