"use client";
import { useRecord } from "@handrail/contact";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useMemo, useRef, useState } from "react";
import { FaqItemContext, useFaq } from "./FaqContext.js";
import { useHash } from "./useHash.js";

/**
 * One question with its answer. Renders a native `<details>`: it opens before and without JavaScript, and the browser's
 * own search finds what is inside. Followed as `#id`, it opens.
 */
export const FaqEntry = /* @__PURE__ */ forwardRef<HTMLDetailsElement, FaqEntryProps>(function FaqEntry(props, ref) {
  const { itemId, title, children, onToggle, ...rest } = props;
  const { open: openIds, setOpen, idPrefix } = useFaq("Item");
  const record = useRecord();
  const details = useRef<HTMLDetailsElement | null>(null);
  const [, redraw] = useState(0);
  const open = openIds.includes(itemId);
  const setOpenHere = (isOpen: boolean) => {
    if (isOpen && !open) record({ type: "article.viewed", articleId: itemId, title });
    setOpen(itemId, isOpen);
  };

  const untouched = useRef(true);
  useEffect(() => {
    const element = details.current;
    if (!element || element.open === open) untouched.current = false;
    // Someone may open a question in the server's HTML before React is there; React must not close it again.
    else if (untouched.current && element.open) setOpenHere(true);
    // The browser opens and closes it by itself; where the consumer's value says otherwise, that wins.
    else element.open = open;
  });
  useHash((target) => {
    if (target !== `${idPrefix}${itemId}`) return;
    setOpenHere(true);
    if (details.current) details.current.open = true;
    details.current?.scrollIntoView?.({ block: "nearest" });
  });
  const state = useMemo(() => ({ id: itemId, title, open }), [itemId, title, open]);
  return (
    <FaqItemContext.Provider value={state}>
      <details
        data-hr="faq-item"
        data-open={open ? "" : undefined}
        suppressHydrationWarning
        {...rest}
        open={open}
        ref={(element) => {
          details.current = element;
          if (typeof ref === "function") ref(element);
          else if (ref) ref.current = element;
        }}
        onToggle={(event) => {
          onToggle?.(event);
          if (event.defaultPrevented) return;
          setOpenHere(event.currentTarget.open);
          redraw((count) => count + 1);
        }}
      >
        {children}
      </details>
    </FaqItemContext.Provider>
  );
});

/** Props of {@link FaqEntry}. */
export interface FaqEntryProps extends Omit<ComponentPropsWithoutRef<"details">, "open" | "id" | "title"> {
  /** The item's id: what `#…` in an address opens. */
  itemId: string;
  /** The question, for the journey. */
  title: string;
}
