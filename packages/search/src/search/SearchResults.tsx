"use client";
import { useMessages } from "@handrail/contact";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, Fragment, forwardRef, type ReactNode } from "react";
import { parts, states } from "../anatomy.js";
import { groupsOf } from "../answer/groupHits.js";
import { hitKey } from "../answer/readAnswer.js";
import type { SearchHit as Hit } from "../answer/searchAnswer.js";
import { announcement, shownCount } from "./SearchAnnouncer.js";
import { SearchGroup } from "./SearchGroup.js";
import { SearchHit } from "./SearchHit.js";
import { type SearchRootState, useSearchRoot } from "./SearchRootContext.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * The hits and a line above them: their number, or that the search is not sure. Renders a `<div>` while there are hits or a search is
 * running, and nothing otherwise. The hits are a listbox, or an ordered list of links with `hitsAs="links"`.
 */
export const SearchResults = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchResultsProps>(
  function SearchResults(props, ref) {
    const { children = (hit, index) => <SearchHit hit={hit} index={index} />, ...rest } = props;
    const search = useSearchRoot("Results");
    const { hits, view, old, fallback, hitsAs } = search;
    const { locale } = useMessages();
    const messages = useSearchMessages();
    if (hits.length === 0 && view !== "searching") return null;
    return (
      <div
        // Another element than the empty box before: what a person-first rail comes above has not moved, it is new.
        key={hits.length > 0 ? "hits" : "searching"}
        data-hr={parts.results}
        {...stateAttribute(states.searching, view === "searching")}
        {...stateAttribute(states.old, old)}
        {...rest}
        ref={ref}
      >
        {/* The announcer announces the same text later. It is one line for every view, so that the hits below never move. */}
        <p data-hr={parts.status} aria-hidden={hitsAs === "options" || undefined}>
          {view === "unsure" ? messages.unsureTitle : announcement(view, shownCount(search), locale, messages)}
        </p>
        {hits.length > 0 && <SearchList search={search}>{children}</SearchList>}
        {fallback && <p data-hr={parts.note}>{messages.fallback}</p>}
      </div>
    );
  },
);

function SearchList({ search, children }: { search: SearchRootState; children: RenderHit }) {
  const { hits, hitsAs, listId, offset } = search;
  const { resultsLabel } = useSearchMessages();
  if (hitsAs === "options") {
    return (
      <div data-hr={parts.list} role="listbox" id={listId} aria-label={resultsLabel}>
        <Options search={search}>{children}</Options>
      </div>
    );
  }
  return (
    // WebKit drops the role of a list without markers.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ol data-hr={parts.list} role="list" start={offset + 1} aria-label={resultsLabel}>
      {hits.map((hit, index) => (
        <li key={hitKey(hit)}>{children(hit, index)}</li>
      ))}
    </ol>
  );
}

function Options({ search: { hits, grouped }, children }: { search: SearchRootState; children: RenderHit }) {
  const render = (shown: readonly Hit[], start: number) =>
    shown.map((hit, index) => <Fragment key={hitKey(hit)}>{children(hit, start + index)}</Fragment>);
  if (!grouped) return render(hits, 0);
  return groupsOf(hits).map(({ label, hits: shown, start }) =>
    label === undefined ? (
      <Fragment key="">{render(shown, start)}</Fragment>
    ) : (
      <SearchGroup key={label} label={label}>
        {render(shown, start)}
      </SearchGroup>
    ),
  );
}

type RenderHit = (hit: Hit, index: number) => ReactNode;

/** Props of {@link SearchResults}. */
export interface SearchResultsProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Renders one hit. Its root must be a `Search.Hit`, so that the keyboard can reach it. @default Search.Hit */
  children?: RenderHit;
}
