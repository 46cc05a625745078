import type { HelpSearchDialogProps } from "../HelpSearchDialog.js";

/** Separates the options of a search and of its dialog from the attributes of the button. */
export function splitDialogProps(props: HelpSearchDialogProps) {
  const { source, value, defaultValue, onValueChange, timeoutMs, filters, defaultFilters, ...withoutState } = props;
  const { onFiltersChange, action, name, label, onSelect, topic, grouped, ...withoutSearch } = withoutState;
  const { open, defaultOpen, onOpenChange, shortcut = "Mod+K", ...rest } = withoutSearch;
  const state = { source, value, defaultValue, onValueChange, timeoutMs, filters, defaultFilters };
  const search = { ...state, onFiltersChange, action, name, label, onSelect, topic, grouped };
  return { ...rest, search, dialog: { open, defaultOpen, onOpenChange }, shortcut };
}
