"use client";
import { format } from "@handrail/core";
import { isPlainPress } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { parts } from "../anatomy.js";
import { addressOf } from "./addressOf.js";
import { pagesAround } from "./pagesAround.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useSearchMessages } from "./useSearchMessages.js";

/** Links to the other pages of results. Renders a `<nav>`, and nothing if there is one page only. The links work without JavaScript. */
export const SearchPages = /* @__PURE__ */ forwardRef<HTMLElement, SearchPagesProps>(function SearchPages(props, ref) {
  const { page, pageCount } = useSearchRoot("Pages");
  const messages = useSearchMessages();
  if (pageCount <= 1) return null;
  return (
    <nav data-hr={parts.pages} aria-label={messages.pages} {...props} ref={ref}>
      {page > 1 && (
        <PageLink page={Math.min(page - 1, pageCount)} rel="prev">
          {messages.previousPage}
        </PageLink>
      )}
      {pagesAround(page, pageCount).map((other, index) =>
        other === "gap" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the gaps have nothing else
          <span key={`gap-${index}`} data-hr={parts.pageGap} aria-hidden="true">
            …
          </span>
        ) : (
          <PageLink key={other} page={other} aria-label={format(messages.page, { page: other })}>
            {other}
          </PageLink>
        ),
      )}
      {page < pageCount && (
        <PageLink page={page + 1} rel="next">
          {messages.nextPage}
        </PageLink>
      )}
    </nav>
  );
});

function PageLink({
  page,
  children,
  ...rest
}: {
  page: number;
  rel?: string;
  "aria-label"?: string;
  children: ReactNode;
}) {
  const search = useSearchRoot("Pages");
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainPress(event) || !search.onPageChange) return;
    event.preventDefault();
    // The heading names the page, and is read when it gets focus.
    flushSync(() => search.onPageChange?.(page));
    (search.heading.current ?? search.input.current)?.focus();
  };
  return (
    <a
      data-hr={parts.pageLink}
      href={addressOf(search, page)}
      aria-current={page === search.page ? "page" : undefined}
      onClick={open}
      {...rest}
    >
      {children}
    </a>
  );
}

/** Props of {@link SearchPages}. */
export interface SearchPagesProps extends Omit<ComponentPropsWithoutRef<"nav">, "children"> {}
