"use client";
import { useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from "react";
import { FaqItemContext } from "./FaqItemContext.js";
import { useDetails } from "./useDetails.js";

/**
 * One question with its answer. Renders a native `<details>`: it opens before and without JavaScript, and the browser's find-in-page
 * reaches its text. A link to `#id`, or to an id inside the answer, opens it. It does not render again when it opens.
 */
export const FaqItem = /* @__PURE__ */ forwardRef<HTMLDetailsElement, FaqItemProps>(function FaqItem(props, ref) {
  const { itemId, title, locale, children, onToggle, ...rest } = props;
  const { attach, attributes } = useDetails("Item", itemId, title);
  const state = useMemo(() => ({ id: itemId, title, locale }), [itemId, title, locale]);
  return (
    <FaqItemContext.Provider value={state}>
      <details
        {...attributes}
        {...rest}
        key={itemId}
        open={attributes.open}
        ref={useComposedRefs(attach, ref)}
        // React also calls the handler for an item inside this one.
        onToggle={onToggle && ((event) => event.target === event.currentTarget && onToggle(event))}
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
