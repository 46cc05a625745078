import type { SearchRootProps } from "./SearchRoot.js";

/** Separates the options of a search from the attributes of its root. */
export function splitRootProps(props: SearchRootProps) {
  const { source, value, defaultValue, onValueChange, timeoutMs, initialAnswer, ...withoutSearch } = props;
  const { filters, defaultFilters, onFiltersChange, page, pageSize, onPageChange, ...withoutRequest } = withoutSearch;
  const { action, name, label, onSelect, topic, hitsAs, grouped, ...rest } = withoutRequest;
  const search = { source, value, defaultValue, onValueChange, timeoutMs, initialAnswer };
  const request = { filters, defaultFilters, onFiltersChange, page, pageSize, onPageChange };
  return [{ ...search, ...request, action, name, label, onSelect, topic, hitsAs, grouped }, rest] as const;
}
