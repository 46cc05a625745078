"use client";
import { ContactScope } from "@handrail/contact";
import { Button, Icon, useComposedRefs, useIsHydrated, VisuallyHidden } from "@handrail/ui";
import { searchIcon, xIcon } from "@handrail/ui/icons";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { splitAction } from "./splitAction.js";
import { type SearchInputProps, useSearchInput } from "./useSearchInput.js";
import { useSearchLabel } from "./useSearchLabel.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * The search field. Renders a `<form role="search">` with an ARIA combobox (APG: list autocomplete with manual selection).
 * Without JavaScript, and before hydration, it is a plain field in a working form.
 */
export const SearchField = /* @__PURE__ */ forwardRef<HTMLFormElement, SearchFieldProps>(
  function SearchField(props, ref) {
    const { placeholder, inputProps = {}, children, onSubmit, onPointerEnter, ...rest } = props;
    const { ref: inputRef, ...consumer } = inputProps;
    const search = useSearchRoot("Field");
    const messages = useSearchMessages();
    const label = useSearchLabel(search);
    const input = useSearchInput(search, placeholder === undefined ? consumer : { ...consumer, placeholder });
    const isHydrated = useIsHydrated();
    const { address, parameters } = splitAction(search.action, search.name);
    return (
      <form
        data-hr={parts.field}
        role="search"
        aria-label={label}
        {...rest}
        id={search.formId}
        action={address}
        method="get"
        onSubmit={(event) => {
          onSubmit?.(event);
          // A page of results shows the answer already.
          const isShown = search.action === undefined || search.hitsAs === "links";
          if (isShown || search.query.trim() === "") event.preventDefault();
          if (isShown) search.settle();
        }}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          search.prepare();
        }}
        ref={ref}
      >
        <Icon icon={searchIcon} data-hr={parts.icon} />
        <label htmlFor={search.inputId}>
          <VisuallyHidden>{label}</VisuallyHidden>
        </label>
        <input {...input.props} ref={useComposedRefs(search.input, inputRef)} />
        {parameters.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may occur several times
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        {search.query !== "" && isHydrated && (
          <Button data-hr={parts.clear} variant="quiet" onClick={input.clear}>
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

/** Props of {@link SearchField}. */
export interface SearchFieldProps extends Omit<ComponentPropsWithoutRef<"form">, "action" | "id" | "method" | "role"> {
  /** The placeholder of the field. It does not replace the label. @default `search.placeholder` of the messages */
  placeholder?: string;
  /** Other attributes of the `<input>`: `autoFocus`, handlers, `ref`, `maxLength` (default 2000, because the rest is not searched). */
  inputProps?: SearchInputProps;
}
