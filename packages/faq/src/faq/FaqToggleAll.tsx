"use client";
import { Button, type ButtonProps } from "@handrail/ui";
import { forwardRef } from "react";
import { useFaq } from "./FaqContext.js";
import { useFaqWords } from "./useFaqWords.js";

/** Opens all answers, or closes them when all are open. Renders a `<button>`. */
export const FaqToggleAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, FaqToggleAllProps>(function FaqToggleAll(
  { itemIds, onClick, ...rest },
  ref,
) {
  const { open, setAll } = useFaq("ToggleAll");
  const messages = useFaqWords();
  const all = itemIds.every((id) => open.includes(id));
  return (
    <Button
      variant="quiet"
      {...rest}
      data-hr="faq-toggle-all"
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) setAll(all ? [] : itemIds);
      }}
    >
      {all ? messages.collapseAll : messages.expandAll}
    </Button>
  );
});

/** Props of {@link FaqToggleAll}. */
export interface FaqToggleAllProps extends Omit<ButtonProps, "data-hr"> {
  /** Ids of the items to open. */
  itemIds: readonly string[];
}
