import type { ComponentPropsWithoutRef } from "react";
import type { SearchRootOptions } from "./useSearchRootState.js";

/** The attributes of the root. Named, since an inferred type would write out those of one version of React. */
type RootAttributes = Omit<SearchRootProps, keyof SearchRootOptions>;

/** Separates the options of a search from the attributes of its root. */
export function splitRootProps(props: SearchRootProps): readonly [SearchRootOptions, RootAttributes] {
  const { source, value, defaultValue, onValueChange, timeoutMs, initialAnswer, ...withoutSearch } = props;
  const { filters, defaultFilters, onFiltersChange, page, pageSize, onPageChange, ...withoutRequest } = withoutSearch;
  const { action, name, label, onSelect, topic, hitsAs, grouped, ...rest } = withoutRequest;
  const search = { source, value, defaultValue, onValueChange, timeoutMs, initialAnswer };
  const request = { filters, defaultFilters, onFiltersChange, page, pageSize, onPageChange };
  return [{ ...search, ...request, action, name, label, onSelect, topic, hitsAs, grouped }, rest] as const;
}

/** Props of `Search.Root`. */
export interface SearchRootProps
  extends Omit<ComponentPropsWithoutRef<"div">, "defaultValue" | "onChange" | "onSelect">,
    SearchRootOptions {
  /** The position of the rail. @default "end" */
  railPlacement?: "start" | "end";
}
