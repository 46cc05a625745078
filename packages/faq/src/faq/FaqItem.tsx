"use client";
import { useRecord } from "@handrail/contact";
import { stateAttribute, useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useMemo, useRef } from "react";
import { parts, states } from "../anatomy.js";
import { FaqItemContext, useFaq } from "./FaqContext.js";
import { useDetailsOpen } from "./useDetailsOpen.js";
import { useHash } from "./useHash.js";

/**
 * One question with its answer. Renders a native `<details>`: it opens before and without JavaScript, and the browser's find-in-page
 * reaches its text. A link to `#id` opens it.
 */
export const FaqItem = /* @__PURE__ */ forwardRef<HTMLDetailsElement, FaqItemProps>(function FaqItem(props, ref) {
  const { itemId, title, locale, children, onToggle, ...rest } = props;
  const { open: openIds, setOpen, idPrefix } = useFaq("Item");
  const record = useRecord();
  const details = useRef<HTMLDetailsElement>(null);
  const composedRef = useComposedRefs(details, ref);
  const open = openIds.includes(itemId);
  const change = (nextOpen: boolean) => {
    if (nextOpen && !open) record({ type: "article.viewed", articleId: itemId, title });
    setOpen(itemId, nextOpen);
  };
  const toggle = useDetailsOpen(details, open, change);
  useHash((target) => {
    if (target !== `${idPrefix}${itemId}`) return;
    const first = document.getElementById(target);
    if (first && !details.current?.contains(first)) return;
    change(true);
    if (details.current) details.current.open = true;
    details.current?.scrollIntoView?.({ block: "nearest" });
  });
  const state = useMemo(() => ({ id: itemId, title, locale, open }), [itemId, title, locale, open]);
  return (
    <FaqItemContext.Provider value={state}>
      <details
        data-hr={parts.item}
        {...stateAttribute(states.open, open)}
        suppressHydrationWarning
        {...rest}
        open={open}
        ref={composedRef}
        onToggle={(event) => {
          onToggle?.(event);
          if (!event.defaultPrevented) toggle(event.currentTarget.open);
        }}
      >
        {children}
      </details>
    </FaqItemContext.Provider>
  );
});

/** Props of {@link FaqItem}. */
export interface FaqItemProps extends Omit<ComponentPropsWithoutRef<"details">, "open" | "id" | "title"> {
  /** The item's id. A link to `#id` opens the item. */
  itemId: string;
  /** The question, which is recorded in the journey. */
  title: string;
  /** The language of the question, as a BCP 47 tag. @default the language of the page */
  locale?: string | undefined;
}
