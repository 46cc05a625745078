import type { SearchRootProps } from "./SearchRoot.js";

/** Separates the options of a search from the attributes of its root. */
export function splitRootProps(props: SearchRootProps) {
  const { source, value, defaultValue, onValueChange, timeoutMs, filters, defaultFilters, ...withoutState } = props;
  const { onFiltersChange, action, name, label, onSelect, topic, ...rest } = withoutState;
  const state = { source, value, defaultValue, onValueChange, timeoutMs, filters, defaultFilters };
  return [{ ...state, onFiltersChange, action, name, label, onSelect, topic }, rest] as const;
}
