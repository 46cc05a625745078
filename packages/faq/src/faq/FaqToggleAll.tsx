"use client";
import { Button, type ButtonProps, useIsHydrated } from "@handrail/ui";
import { forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import { useFaqMessages } from "./useFaqMessages.js";

/** Opens all answers, or closes them if all are open. Renders a `<button>`, which is hidden until JavaScript runs. */
export const FaqToggleAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, FaqToggleAllProps>(function FaqToggleAll(
  { itemIds, onClick, ...rest },
  ref,
) {
  const { open, setAll } = useFaq("ToggleAll");
  const messages = useFaqMessages();
  const isHydrated = useIsHydrated();
  const allOpen = itemIds.every((id) => open.includes(id));
  return (
    <Button
      variant="quiet"
      hidden={!isHydrated}
      data-hr={parts.toggleAll}
      {...rest}
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) setAll(allOpen ? [] : itemIds);
      }}
    >
      {allOpen ? messages.collapseAll : messages.expandAll}
    </Button>
  );
});

/** Props of {@link FaqToggleAll}. */
export interface FaqToggleAllProps extends Omit<ButtonProps, "data-hr"> {
  /** The ids of the items to open and close. */
  itemIds: readonly string[];
}
