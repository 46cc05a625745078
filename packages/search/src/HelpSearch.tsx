"use client";
import { ContactScope } from "@handrail/contact";
import type { Product } from "@handrail/core";
import { forwardRef, type ReactNode } from "react";
import { SearchColumns } from "./search/SearchColumns.js";
import { SearchEmpty } from "./search/SearchEmpty.js";
import { SearchField } from "./search/SearchField.js";
import { SearchFilter } from "./search/SearchFilter.js";
import { SearchRoot } from "./search/SearchRoot.js";
import type { SearchRootProps } from "./search/searchRootProps.js";
import type { SearchInputProps } from "./search/useSearchInput.js";

/**
 * A complete search: a field, hits while the user types, and the contact rail below. Renders a `<div>`. If it has no sure
 * answer, it says so and raises the rail with the question.
 */
export const HelpSearch = /* @__PURE__ */ forwardRef<HTMLDivElement, HelpSearchProps>(function HelpSearch(props, ref) {
  const { placeholder, inputProps, products, suggestions, preview, children, ...rest } = props;
  return (
    <SearchRoot {...rest} ref={ref}>
      <SearchField placeholder={placeholder} inputProps={inputProps} />
      {products && <SearchFilter options={products} />}
      {suggestions && <ContactScope component="search">{suggestions}</ContactScope>}
      <SearchEmpty />
      <SearchColumns preview={preview && <ContactScope component="search">{preview}</ContactScope>} />
      {children && <ContactScope component="search">{children}</ContactScope>}
    </SearchRoot>
  );
});

/** Props of {@link HelpSearch}. */
export interface HelpSearchProps extends SearchRootProps {
  /** The placeholder of the field. It does not replace the label. @default `search.placeholder` of the messages */
  placeholder?: string;
  /** Other attributes of the `<input>`, such as `autoFocus`, handlers and `ref`. */
  inputProps?: SearchInputProps;
  /** The products that the customer can restrict the search to. @default none */
  products?: readonly Product[];
  /** Shown between the field and the hits, such as `<Search.Suggestions>`. @default nothing */
  suggestions?: ReactNode;
  /** Shown beside the hits, such as `<Search.Preview>`. @default nothing */
  preview?: ReactNode;
}
