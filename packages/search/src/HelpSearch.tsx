"use client";
import { ContactScope } from "@handrail/contact";
import { forwardRef } from "react";
import { SearchEmpty } from "./search/SearchEmpty.js";
import { SearchField } from "./search/SearchField.js";
import { SearchResults } from "./search/SearchResults.js";
import { SearchRoot, type SearchRootProps } from "./search/SearchRoot.js";

/**
 * A whole search: a field, answers as one types, and a person at the foot. Renders a `<div>`. When it has no sure
 * answer it says so, and the rail rises with the question.
 */
export const HelpSearch = /* @__PURE__ */ forwardRef<HTMLDivElement, HelpSearchProps>(function HelpSearch(props, ref) {
  const { placeholder, children, ...rest } = props;
  return (
    <SearchRoot {...rest} ref={ref}>
      <SearchField placeholder={placeholder} />
      <SearchEmpty />
      <SearchResults />
      {children && <ContactScope component="search">{children}</ContactScope>}
    </SearchRoot>
  );
});

/** Props of {@link HelpSearch}. */
export interface HelpSearchProps extends SearchRootProps {
  /** Shown while the field is empty; it is not its name. @default the messages' own */
  placeholder?: string;
}
