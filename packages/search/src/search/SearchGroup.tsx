"use client";
import { type ComponentPropsWithoutRef, forwardRef, useId } from "react";
import { parts } from "../anatomy.js";

/** Hits of one kind with a heading, inside the list of `Search.Results`. Renders a `<div role="group">`. */
export const SearchGroup = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchGroupProps>(
  function SearchGroup(props, ref) {
    const { label, children, ...rest } = props;
    const id = useId();
    return (
      <div data-hr={parts.group} role="group" aria-labelledby={id} {...rest} ref={ref}>
        {/* Only options may be in a list, so the heading is read as the name of the group. */}
        <p data-hr={parts.groupTitle} id={id} aria-hidden="true">
          {label}
        </p>
        {children}
      </div>
    );
  },
);

/** Props of {@link SearchGroup}. */
export interface SearchGroupProps extends ComponentPropsWithoutRef<"div"> {
  /** The heading, such as the label of the hits. */
  label: string;
}
