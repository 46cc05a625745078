"use client";
import type { Product } from "@handrail/core";
import { useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type RefObject, useEffect, useId, useRef } from "react";
import { parts } from "../anatomy.js";
import { productParameter } from "./addressOf.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * Lets the customer search the articles of some products only. Renders a `<fieldset>` of checkboxes, or of radio buttons. The choice is in
 * `filters.products` of the root, and the form of `Search.Field` submits it too. The number of hits is announced as after each question.
 */
export const SearchFilter = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, SearchFilterProps>(
  function SearchFilter(props, ref) {
    const { options, multiple = true, legend, children, ...rest } = props;
    const search = useSearchRoot("Filter");
    const messages = useSearchMessages();
    const id = useId();
    const chosen = search.filters?.products ?? [];
    const choose = (products: readonly string[]) =>
      search.filter({ ...search.filters, products: products.length > 0 ? products : undefined });
    const root = useRef<HTMLFieldSetElement>(null);
    useChoiceBeforeHydration(root, chosen, choose);
    const choices = multiple ? options : [{ id: "", title: messages.allProducts }, ...options];
    return (
      <fieldset data-hr={parts.filter} {...rest} ref={useComposedRefs(root, ref)}>
        <legend data-hr={parts.filterLegend}>{legend ?? messages.products}</legend>
        {choices.map((option) => (
          <label key={option.id} data-hr={parts.filterOption} htmlFor={`${id}-${option.id}`}>
            <input
              id={`${id}-${option.id}`}
              type={multiple ? "checkbox" : "radio"}
              form={search.formId}
              name={productParameter}
              value={option.id}
              checked={option.id === "" ? chosen.length === 0 : chosen.includes(option.id)}
              onChange={({ target }) => choose(next(chosen, option.id, multiple, target.checked))}
            />
            <span>{option.title}</span>
          </label>
        ))}
        {children}
      </fieldset>
    );
  },
);

// Searches the products that the customer chose before hydration. React would undo the choice at its next update.
function useChoiceBeforeHydration(
  root: RefObject<HTMLFieldSetElement | null>,
  chosen: readonly string[],
  choose: (products: readonly string[]) => void,
) {
  const isAdopted = useRef(false);
  useEffect(() => {
    if (isAdopted.current) return;
    isAdopted.current = true;
    const checked = [...(root.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? [])];
    const products = checked.map(({ value }) => value).filter((id) => id !== "");
    const isSame = products.length === chosen.length && products.every((id) => chosen.includes(id));
    if (!isSame) choose(products);
  }, [root, chosen, choose]);
}

function next(chosen: readonly string[], id: string, multiple: boolean, isChecked: boolean): readonly string[] {
  if (!multiple) return id === "" ? [] : [id];
  return isChecked ? [...chosen, id] : chosen.filter((other) => other !== id);
}

/** Props of {@link SearchFilter}. */
export interface SearchFilterProps extends Omit<ComponentPropsWithoutRef<"fieldset">, "form" | "name"> {
  /** The products to choose from. */
  options: readonly Product[];
  /** Whether several products can be chosen. One of them is chosen by a radio button. @default true */
  multiple?: boolean;
  /** The title of the group. @default `search.products` of the messages */
  legend?: string;
}
