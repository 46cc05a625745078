"use client";
import { useCallback, useEffect, useState } from "react";
import type { SearchFilters } from "../answer/searchAnswer.js";
import { pageParameter, readPlace, setPlace } from "./addressOf.js";
import { useQueryInAddress } from "./useQueryInAddress.js";
import type { SearchChange } from "./useSearch.js";

/** The question, the filters and the page that a server read from an address. */
export interface InitialPlace {
  /** The name of the query parameter. */
  name?: string | undefined;
  query: string | undefined;
  page: number;
  filters: SearchFilters | undefined;
}

/**
 * Keeps the question, the products and the page in the address, so that they are there after Back, Reload and in a copied link. Another page is
 * an entry of the history; other changes are not.
 * @returns props of `Search.Root`
 */
export function usePlaceInAddress({ name = "q", query, page: initialPage, filters: initialFilters }: InitialPlace) {
  const address = useQueryInAddress({ name, initialValue: query, removes: [pageParameter] });
  const [place, setShown] = useState({ page: initialPage, filters: initialFilters });
  useEffect(() => {
    const read = () => {
      const { page, products } = readPlace(new URLSearchParams(location.search));
      setShown(({ filters }) => ({ page, filters: withProducts(filters, products) }));
    };
    // A page without a server of its own has only the address.
    if (new URLSearchParams(location.search).has(name)) read();
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, [name]);

  const { onValueChange: writeQuery } = address;
  const onValueChange = useCallback(
    (value: string, change: SearchChange) => {
      setShown(({ filters }) => ({ page: 1, filters }));
      writeQuery(value, change);
    },
    [writeQuery],
  );
  const onFiltersChange = useCallback((filters: SearchFilters) => {
    setShown({ page: 1, filters });
    history.replaceState(history.state, "", addressWith({ products: filters.products, page: 1 }));
  }, []);
  const { filters } = place;
  const onPageChange = useCallback(
    (page: number) => {
      setShown({ page, filters });
      history.pushState(history.state, "", addressWith({ products: filters?.products, page }));
    },
    [filters],
  );
  return { value: address.value, onValueChange, ...place, onFiltersChange, onPageChange };
}

function withProducts(filters: SearchFilters | undefined, products: readonly string[]): SearchFilters | undefined {
  if (products.length > 0) return { ...filters, products };
  return filters?.products ? { ...filters, products: undefined } : filters;
}

function addressWith(place: { products: readonly string[] | undefined; page: number }): URL {
  const address = new URL(location.href);
  setPlace(address.searchParams, place);
  return address;
}
