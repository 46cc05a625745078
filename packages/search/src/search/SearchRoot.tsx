"use client";
import { ContactScope } from "@handrail/contact";
import { stateAttribute } from "@handrail/ui";
import { forwardRef } from "react";
import { parts, states } from "../anatomy.js";
import { SearchAnnouncer } from "./SearchAnnouncer.js";
import { SearchRootContext } from "./SearchRootContext.js";
import { type SearchRootProps, splitRootProps } from "./searchRootProps.js";
import { useFocusGuard } from "./useFocusGuard.js";
import { useSearchRootState } from "./useSearchRootState.js";

/**
 * Holds the state of one search and renders the contact rail. Renders a `<div>`. If search finds nothing, is not sure or
 * fails, the rail is raised and takes the question along. A person-first topic puts the rail above the hits.
 */
export const SearchRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchRootProps>(function SearchRoot(props, ref) {
  const [options, others] = splitRootProps(props);
  const { railPlacement, children, onFocus, onBlur, ...rest } = others;
  const { state, rail, isPersonFirst } = useSearchRootState(options);
  const guard = useFocusGuard(state.input);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only watch where the focus is
    <div
      data-hr={parts.root}
      {...stateAttribute(states.view, state.view)}
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
      <ContactScope {...rail} railPlacement={railPlacement} suspense="browser">
        <SearchRootContext.Provider value={state}>
          {children}
          <SearchAnnouncer />
        </SearchRootContext.Provider>
      </ContactScope>
    </div>
  );
});
