"use client";
import { ContactScope, useHandrail } from "@handrail/contact";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId, useMemo } from "react";
import { parts, states } from "../anatomy.js";
import type { SearchHit } from "../answer/searchAnswer.js";
import { SearchAnnouncer } from "./SearchAnnouncer.js";
import { SearchRootContext } from "./SearchRootContext.js";
import { type UseSearchOptions, useSearch } from "./useSearch.js";

/**
 * Holds one search, and draws the rail at its foot. Renders a `<div>`. When search finds nothing, is not sure or does
 * not work, the rail rises and takes the question along. A topic that must go to a person first puts the rail on top.
 */
export const SearchRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchRootProps>(function SearchRoot(props, ref) {
  const { source, value, defaultValue, onValueChange, action, name = "q", onSelect, ...others } = props;
  const { topic, railPlacement, children, ...rest } = others;
  const search = useSearch({ source, value, defaultValue, onValueChange });
  const { topics = [] } = useHandrail();
  const id = useId();
  const state = useMemo(
    () => ({
      ...search,
      inputId: `${id}-input`,
      listId: `${id}-list`,
      hitId: (index: number) => `${id}-hit-${index}`,
      action,
      name,
      onSelect,
    }),
    [search, id, action, name, onSelect],
  );
  const { view, settled, question, hits } = search;
  const risen = view === "unsure" || view === "none" || view === "failed" || view === "offline";
  const found = settled ? hits[0]?.topics?.[0] : undefined;
  // Guesses do not choose the topic, except where the wrong guess costs nothing and the right one matters most.
  const about = view === "results" || topics.some((each) => each.id === found && each.personFirst) ? found : undefined;
  return (
    <div data-hr={parts.root} {...stateAttribute(states.view, view)} {...rest} ref={ref}>
      <ContactScope
        topic={about ?? topic}
        risen={risen}
        question={settled || risen ? question : undefined}
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

/** Props of {@link SearchRoot}. */
export interface SearchRootProps
  extends Omit<ComponentPropsWithoutRef<"div">, "defaultValue" | "onChange" | "onSelect">,
    UseSearchOptions {
  /**
   * The address of a results page. Enter without a marked hit goes there, and so does the form without JavaScript,
   * with the query as `?q=`. Without it, Enter takes the question as meant and marks the first hit.
   */
  action?: string;
  /** The name of the query in that address. @default "q" */
  name?: string;
  /**
   * Called when a hit is chosen by a plain click or Enter; `event.preventDefault()` keeps the link from being
   * followed. A click with a modifier key opens its tab or window untouched.
   */
  onSelect?: (hit: SearchHit, event: MouseEvent<HTMLAnchorElement>) => void;
  /** Id of what the page is about, until a search says more. */
  topic?: string;
  /** Where the rail stands. @default "end" */
  railPlacement?: "start" | "end";
}
