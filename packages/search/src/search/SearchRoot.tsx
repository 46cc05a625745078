"use client";
import { ContactScope, useHandrail } from "@handrail/contact";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId, useMemo, useRef } from "react";
import { parts, states } from "../anatomy.js";
import type { SearchHit } from "../answer/searchAnswer.js";
import { SearchAnnouncer } from "./SearchAnnouncer.js";
import { SearchRootContext } from "./SearchRootContext.js";
import { useFocusGuard } from "./useFocusGuard.js";
import { type Search, type UseSearchOptions, useSearch } from "./useSearch.js";

/**
 * Holds the state of one search and renders the contact rail. Renders a `<div>`. If search finds nothing, is not sure or
 * fails, the rail is raised and takes the question along. A person-first topic puts the rail above the hits.
 */
export const SearchRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchRootProps>(function SearchRoot(props, ref) {
  const {
    source,
    value,
    defaultValue,
    onValueChange,
    timeoutMs,
    action,
    name = "q",
    label,
    onSelect,
    ...others
  } = props;
  const { topic, railPlacement, children, onFocus, onBlur, ...rest } = others;
  const search = useSearch({ source, value, defaultValue, onValueChange, timeoutMs });
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const guard = useFocusGuard(input);
  const state = useMemo(
    () => ({
      ...search,
      inputId: `${id}-input`,
      input,
      listId: `${id}-list`,
      hitId: (index: number) => `${id}-hit-${index}`,
      action,
      name,
      label,
      onSelect,
    }),
    [search, id, action, name, label, onSelect],
  );
  const { topic: foundTopic, isPersonFirst } = useFoundTopic(search);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only watch where the focus is
    <div
      data-hr={parts.root}
      {...stateAttribute(states.view, search.view)}
      {...stateAttribute(states.personFirst, isPersonFirst && railPlacement !== "start")}
      {...rest}
      onFocus={(event) => {
        onFocus?.(event);
        guard.onFocus(event);
      }}
      onBlur={(event) => {
        onBlur?.(event);
        guard.onBlur();
      }}
      ref={ref}
    >
      <ContactScope
        topic={foundTopic ?? topic}
        risen={search.raised}
        question={search.settled || search.raised ? search.question : undefined}
        railPlacement={railPlacement}
        suspense="browser"
      >
        <SearchRootContext.Provider value={state}>
          {children}
          <SearchAnnouncer />
        </SearchRootContext.Provider>
      </ContactScope>
    </div>
  );
});

/** Returns the topic of the first hit. An unsure hit chooses the topic only if it is person-first: a wrong guess then does no harm. */
function useFoundTopic({ view, settled, hits }: Search): { topic: string | undefined; isPersonFirst: boolean } {
  const { topics = [] } = useHandrail();
  const found = settled ? hits[0]?.topics?.[0] : undefined;
  const isPersonFirst = topics.some(({ id, personFirst }) => id === found && personFirst === true);
  return { topic: view === "results" || isPersonFirst ? found : undefined, isPersonFirst };
}

/** Props of {@link SearchRoot}. */
export interface SearchRootProps
  extends Omit<ComponentPropsWithoutRef<"div">, "defaultValue" | "onChange" | "onSelect">,
    UseSearchOptions {
  /**
   * The URL of a results page. The form submits the query to it as `?q=`: on Enter without a highlighted hit, and without
   * JavaScript. Other parameters of the URL stay. Without `action`, Enter completes the question and highlights the first hit.
   */
  action?: string;
  /** The name of the query parameter in that URL. @default "q" */
  name?: string;
  /**
   * The accessible name of the search. Give each search of a page its own.
   * @default `search.label` of the messages, with a number from the second search of the page on
   */
  label?: string;
  /**
   * Called when a hit is chosen by a plain click or Enter. Call `event.preventDefault()` to stop the link. Not called for a
   * click with a modifier key or the middle button, which opens a tab or window.
   */
  onSelect?: (hit: SearchHit, event: MouseEvent<HTMLAnchorElement>) => void;
  /** Id of the page's topic. A sure hit with a topic replaces it. */
  topic?: string;
  /** The position of the rail. @default "end" */
  railPlacement?: "start" | "end";
}
