"use client";
import { useMessages } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { Button, stateAttribute, useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts, states } from "../anatomy.js";
import { useSearchRoot } from "./SearchRootContext.js";
import type { SearchView } from "./searchView.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * Says that search found nothing, failed or is offline. Renders a `<div>` in those states, and nothing otherwise. The rail is raised in the
 * same states.
 */
export const SearchEmpty = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchEmptyProps>(
  function SearchEmpty(props, ref) {
    const { children, ...rest } = props;
    const { view, retry, filters, filter, wasSlow } = useSearchRoot("Empty");
    const { retry: retryLabel } = useMessages().contact;
    const messages = useSearchMessages();
    // Without JavaScript, the buttons would do nothing.
    const isHydrated = useIsHydrated();
    const text = textFor(view, messages);
    if (!text) return null;
    const [title, body] = text;
    return (
      <div
        data-hr={parts.empty}
        {...stateAttribute(states.view, view)}
        {...stateAttribute(states.slow, wasSlow)}
        {...rest}
        ref={ref}
      >
        <p data-hr={parts.emptyTitle}>{title}</p>
        <p data-hr={parts.emptyBody}>{body}</p>
        {isHydrated && (view === "failed" || view === "offline") && <Button onClick={retry}>{retryLabel}</Button>}
        {isHydrated && view === "none" && filters?.products && (
          <Button onClick={() => filter({ ...filters, products: undefined })}>{messages.searchAllProducts}</Button>
        )}
        {children}
      </div>
    );
  },
);

/** Props of {@link SearchEmpty}. */
export interface SearchEmptyProps extends ComponentPropsWithoutRef<"div"> {}

function textFor(view: SearchView, messages: Messages["search"]): readonly [string, string] | undefined {
  if (view === "none") return [messages.noMatchTitle, messages.noMatchBody];
  if (view === "failed") return [messages.failedTitle, messages.failedBody];
  if (view === "offline") return [messages.offlineTitle, messages.offlineBody];
  return undefined;
}
