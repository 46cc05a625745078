"use client";
import { ContactScope } from "@handrail/contact";
import type { Product } from "@handrail/core";
import { forwardRef } from "react";
import type { SearchAnswer } from "./answer/searchAnswer.js";
import { SearchEmpty } from "./search/SearchEmpty.js";
import { SearchField } from "./search/SearchField.js";
import { SearchFilter } from "./search/SearchFilter.js";
import { SearchHeading } from "./search/SearchHeading.js";
import { SearchPages } from "./search/SearchPages.js";
import { SearchResults } from "./search/SearchResults.js";
import { SearchRoot } from "./search/SearchRoot.js";
import type { SearchRootProps } from "./search/searchRootProps.js";
import { usePlaceInAddress } from "./search/usePlaceInAddress.js";
import type { SearchInputProps } from "./search/useSearchInput.js";

/**
 * A page of results with filters and links to the other pages. Renders a `<div>`. With the `answer` of a server it works without JavaScript;
 * with JavaScript it searches as the customer types, and keeps the question, the products and the page in the address.
 */
export const SearchPage = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchPageProps>(function SearchPage(props, ref) {
  const { query, page = 1, pageSize = 10, answer, products, headingLevel, ...others } = props;
  const { placeholder, inputProps, defaultFilters, children, ...rest } = others;
  const place = usePlaceInAddress({ name: rest.name, query, page, filters: defaultFilters });
  return (
    <SearchRoot {...rest} {...place} pageSize={pageSize} initialAnswer={answer} hitsAs="links" ref={ref}>
      <SearchField placeholder={placeholder} inputProps={inputProps} />
      {products && <SearchFilter options={products} />}
      <SearchHeading level={headingLevel} />
      <SearchEmpty />
      <SearchResults />
      <SearchPages />
      {children && <ContactScope component="search">{children}</ContactScope>}
    </SearchRoot>
  );
});

/** Props of {@link SearchPage}. */
export interface SearchPageProps
  extends Omit<
    SearchRootProps,
    | "value"
    | "defaultValue"
    | "onValueChange"
    | "filters"
    | "onFiltersChange"
    | "hitsAs"
    | "initialAnswer"
    | "onPageChange"
  > {
  /** The URL of this page. The form and the links to other pages lead to it, with and without JavaScript. */
  action: string;
  /** The initial query, as the server read it from the address. @default "" */
  query?: string;
  /** The initial page, from 1, as the server read it from the address. @default 1 */
  page?: number;
  /** The number of hits on a page. @default 10 */
  pageSize?: number;
  /**
   * What the server's search returned for the query, the page and the filters, or `failed`. It is plain data.
   * @default the source is asked in the browser
   */
  answer?: SearchAnswer | "failed";
  /** The products that the customer can restrict the search to. @default none */
  products?: readonly Product[];
  /** The level of the heading above the results. @default 2 */
  headingLevel?: 1 | 2 | 3;
  /** The placeholder of the field. It does not replace the label. @default `search.placeholder` of the messages */
  placeholder?: string;
  /** Other attributes of the `<input>`, such as `autoFocus`, handlers and `ref`. */
  inputProps?: SearchInputProps;
}
