import type { Product } from "@handrail/core";
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { SearchDialogOptions } from "./search/useSearchDialog.js";
import type { SearchInputProps } from "./search/useSearchInput.js";
import type { SearchRootOptions } from "./search/useSearchRootState.js";

type SearchOptions = Omit<SearchRootOptions, "hitsAs" | "initialAnswer" | "onPageChange" | "page" | "pageSize">;

/** The options of a search and of its dialog, beside the attributes of the button. Named, since an inferred type would write out those of one version of React. */
interface SplitDialogProps
  extends Omit<HelpSearchDialogProps, keyof SearchOptions | keyof SearchDialogOptions | "shortcut"> {
  search: SearchOptions;
  dialog: SearchDialogOptions;
  shortcut: string | false;
}

/** Separates the options of a search and of its dialog from the attributes of the button. */
export function splitDialogProps(props: HelpSearchDialogProps): SplitDialogProps {
  const { source, value, defaultValue, onValueChange, timeoutMs, filters, defaultFilters, ...withoutState } = props;
  const { onFiltersChange, action, name, label, onSelect, topic, grouped, ...withoutSearch } = withoutState;
  const { open, defaultOpen, onOpenChange, shortcut = "Mod+K", ...rest } = withoutSearch;
  const state = { source, value, defaultValue, onValueChange, timeoutMs, filters, defaultFilters };
  const search = { ...state, onFiltersChange, action, name, label, onSelect, topic, grouped };
  return { ...rest, search, dialog: { open, defaultOpen, onOpenChange }, shortcut };
}

/** Props of `HelpSearchDialog`. All other props are passed to the `<button>`. */
export interface HelpSearchDialogProps
  extends Omit<ComponentPropsWithoutRef<"button">, "defaultValue" | "form" | "name" | "onSelect" | "type" | "value">,
    SearchOptions,
    SearchDialogOptions {
  /**
   * The keys that open the dialog anywhere on the page, in the form of `aria-keyshortcuts`; `Mod` is Meta on Apple devices and Control on
   * others. `false` for none. A shortcut of one character is off while the customer types. @default "Mod+K"
   */
  shortcut?: string | false;
  /** The placeholder of the field. It does not replace the label. @default `search.placeholder` of the messages */
  placeholder?: string;
  /** Other attributes of the `<input>`, such as handlers and `ref`. */
  inputProps?: SearchInputProps;
  /** The products that the customer can restrict the search to. @default none */
  products?: readonly Product[];
  /** Shown between the field and the hits, such as `<Search.Suggestions>`. @default nothing */
  suggestions?: ReactNode;
  /** Shown beside the hits, such as `<Search.Preview>`. @default nothing */
  preview?: ReactNode;
}
