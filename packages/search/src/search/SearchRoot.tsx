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
 * Holds the state of one search and renders the contact rail. Renders a `<div>`. If search finds nothing, is not sure or
 * fails, the rail is raised and takes the question along. A person-first topic puts the rail above the hits.
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
  const isRaised = view === "unsure" || view === "none" || view === "failed" || view === "offline";
  const foundTopic = settled ? hits[0]?.topics?.[0] : undefined;
  // An unsure hit chooses the topic only if the topic is person-first. A wrong guess then does no harm.
  const searchTopic =
    view === "results" || topics.some((each) => each.id === foundTopic && each.personFirst) ? foundTopic : undefined;
  return (
    <div data-hr={parts.root} {...stateAttribute(states.view, view)} {...rest} ref={ref}>
      <ContactScope
        topic={searchTopic ?? topic}
        risen={isRaised}
        question={settled || isRaised ? question : undefined}
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
   * The URL of a results page. The form submits the query to it as `?q=`: on Enter without a highlighted hit, and without
   * JavaScript. Without `action`, Enter completes the question and highlights the first hit.
   */
  action?: string;
  /** The name of the query parameter in that URL. @default "q" */
  name?: string;
  /**
   * Called when a hit is chosen by a plain click or Enter. Call `event.preventDefault()` to stop the link. Not called for a
   * click with a modifier key, which opens a tab or window.
   */
  onSelect?: (hit: SearchHit, event: MouseEvent<HTMLAnchorElement>) => void;
  /** Id of the page's topic. A sure hit with a topic replaces it. */
  topic?: string;
  /** The position of the rail. @default "end" */
  railPlacement?: "start" | "end";
}
