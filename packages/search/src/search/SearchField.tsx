"use client";
import { ContactScope } from "@handrail/contact";
import { Button, Icon, VisuallyHidden } from "@handrail/ui";
import { searchIcon, xIcon } from "@handrail/ui/icons";
import { type ComponentPropsWithoutRef, forwardRef, type RefObject, useEffect, useRef, useState } from "react";
import { parts } from "../anatomy.js";
import { maxQuestionLength } from "../engine/question.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useComposition } from "./useComposition.js";
import type { Search } from "./useSearch.js";
import { useSearchKeys } from "./useSearchKeys.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * The search field. Renders a `<form role="search">` with an ARIA combobox (APG: list autocomplete with manual selection).
 * Without JavaScript, and before hydration, it is a plain field in a working form.
 */
export const SearchField = /* @__PURE__ */ forwardRef<HTMLFormElement, SearchFieldProps>(
  function SearchField(props, ref) {
    const { placeholder, inputProps, children, onSubmit, onPointerEnter, ...rest } = props;
    const search = useSearchRoot("Field");
    const messages = useSearchMessages();
    const input = useRef<HTMLInputElement>(null);
    const composition = useComposition(search);
    const onKeyDown = useSearchKeys(search, composition.isComposing);
    // Without JavaScript there is no popup, so the role would be wrong.
    const [isHydrated, setIsHydrated] = useState(false);
    useEffect(() => setIsHydrated(true), []);
    useTextBeforeHydration(input, search);
    const isExpanded = search.hits.length > 0;
    const combobox = isHydrated && {
      role: "combobox",
      "aria-autocomplete": "list" as const,
      "aria-expanded": isExpanded,
      "aria-controls": isExpanded ? search.listId : undefined,
      "aria-activedescendant": search.highlighted >= 0 ? search.hitId(search.highlighted) : undefined,
    };
    const clear = () => {
      search.clear();
      input.current?.focus();
    };
    return (
      <form
        data-hr={parts.field}
        role="search"
        {...rest}
        action={search.action}
        method="get"
        onSubmit={(event) => {
          onSubmit?.(event);
          if (search.action === undefined) event.preventDefault();
        }}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          search.prepare();
        }}
        ref={ref}
      >
        <Icon icon={searchIcon} data-hr={parts.icon} />
        <label htmlFor={search.inputId}>
          <VisuallyHidden>{messages.label}</VisuallyHidden>
        </label>
        <input
          maxLength={maxQuestionLength}
          {...inputProps}
          {...combobox}
          {...composition.handlers}
          data-hr={parts.input}
          id={search.inputId}
          name={search.name}
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          placeholder={placeholder ?? messages.placeholder}
          value={search.query}
          onKeyDown={(event) => {
            inputProps?.onKeyDown?.(event);
            if (!event.defaultPrevented) onKeyDown(event);
          }}
          onFocus={(event) => {
            inputProps?.onFocus?.(event);
            search.prepare();
          }}
          onBlur={(event) => {
            inputProps?.onBlur?.(event);
            search.highlight("none");
          }}
          ref={input}
        />
        {search.query !== "" && (
          <Button data-hr={parts.clear} variant="quiet" onClick={clear}>
            <Icon icon={xIcon} />
            <VisuallyHidden>{messages.clear}</VisuallyHidden>
          </Button>
        )}
        {search.action !== undefined && (
          <Button data-hr={parts.submit} type="submit">
            {messages.submit}
          </Button>
        )}
        {children && <ContactScope component="search">{children}</ContactScope>}
      </form>
    );
  },
);

// Asks text that the user typed before hydration. React would clear the field at its next update.
function useTextBeforeHydration(input: RefObject<HTMLInputElement | null>, { query, ask }: Search) {
  const isAdopted = useRef(false);
  useEffect(() => {
    if (isAdopted.current) return;
    isAdopted.current = true;
    const typed = input.current?.value ?? "";
    if (typed !== query) ask(typed);
  }, [input, query, ask]);
}

/** Props of {@link SearchField}. */
export interface SearchFieldProps extends Omit<ComponentPropsWithoutRef<"form">, "action" | "method" | "role"> {
  /** The placeholder of the field. It does not replace the label. @default `search.placeholder` of the messages */
  placeholder?: string;
  /** Other attributes of the `<input>`: `autoFocus`, handlers, `maxLength` (default 2000, because the rest is not searched). */
  inputProps?: Omit<ComponentPropsWithoutRef<"input">, "value" | "defaultValue" | "id" | "name" | "type" | "role">;
}
