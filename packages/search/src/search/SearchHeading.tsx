"use client";
import { format } from "@handrail/core";
import { useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * The heading of a page of results: the question, and which page it is. Renders an `<h2>`, and nothing without a question. It gets focus when
 * the customer chooses another page, so that a screen reader reads it.
 */
export const SearchHeading = /* @__PURE__ */ forwardRef<HTMLHeadingElement, SearchHeadingProps>(
  function SearchHeading(props, ref) {
    const { level = 2, children, ...rest } = props;
    const { question, page, pageCount, heading } = useSearchRoot("Heading");
    const messages = useSearchMessages();
    const composedRef = useComposedRefs(heading, ref);
    if (question === "") return null;
    const Heading = `h${level}` as const;
    return (
      <Heading data-hr={parts.heading} tabIndex={-1} {...rest} ref={composedRef}>
        {/* The characters isolate the direction of the question. */}
        {children ?? format(messages.answersTo, { question: `\u2068${question}\u2069` })}{" "}
        {pageCount > 1 && <span data-hr={parts.pageNumber}>{format(messages.pageOf, { page, count: pageCount })}</span>}
      </Heading>
    );
  },
);

/** Props of {@link SearchHeading}. */
export interface SearchHeadingProps extends ComponentPropsWithoutRef<"h2"> {
  /** The level of the heading. @default 2 */
  level?: 1 | 2 | 3;
}
