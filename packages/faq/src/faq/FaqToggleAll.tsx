"use client";
import { Button, type ButtonProps, useIsHydrated } from "@handrail/ui";
import { forwardRef, useSyncExternalStore } from "react";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import { useFaqMessages } from "./useFaqMessages.js";

/**
 * Opens all questions of the group around it, or of the whole FAQ; if all are open, it closes them. Renders a `<button>`, which is hidden
 * until JavaScript runs. It renders nothing where one question is open at a time.
 */
export const FaqToggleAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, FaqToggleAllProps>(function FaqToggleAll(
  { itemIds, onClick, ...rest },
  ref,
) {
  const { store, change, groups, name } = useFaq("ToggleAll");
  const messages = useFaqMessages();
  const isHydrated = useIsHydrated();
  const group = groups.at(-1);
  const entries = () =>
    [...store.entries()].filter(
      (entry) =>
        // Not what the filter has hidden.
        !entry.element.hidden &&
        (itemIds ? itemIds.includes(entry.id) : group === undefined || entry.groups.includes(group)),
    );
  const areAllOpen = () => {
    const all = itemIds ?? entries().map(({ id }) => id);
    return all.length > 0 && all.every(store.isOpen);
  };
  const allOpen = useSyncExternalStore(store.subscribe, areAllOpen, areAllOpen);
  if (name !== undefined) return null;
  return (
    <Button
      variant="quiet"
      hidden={!isHydrated}
      data-hr={parts.toggleAll}
      {...rest}
      ref={ref}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        // A press on a question whose `toggle` event is still to come counts, too.
        store.notice();
        change(entries(), !areAllOpen());
      }}
    >
      {allOpen ? messages.collapseAll : messages.expandAll}
    </Button>
  );
});

/** Props of {@link FaqToggleAll}. */
export interface FaqToggleAllProps extends Omit<ButtonProps, "data-hr"> {
  /** The ids of the items to open and close. @default those of the group around it, or all */
  itemIds?: readonly string[];
}
