"use client";
import { type ComponentPropsWithoutRef, forwardRef, useId, useMemo } from "react";
import { parts } from "../anatomy.js";
import { FaqContext, type FaqHeadingLevel, useFaq } from "./FaqContext.js";
import { FaqToggleAll } from "./FaqToggleAll.js";

/**
 * Questions about one subject, with a heading and a button that opens all of them. Renders a `<section>`. The headings of its questions are
 * one level below its own.
 */
export const FaqGroup = /* @__PURE__ */ forwardRef<HTMLElement, FaqGroupProps>(function FaqGroup(props, ref) {
  const { title, toggleAll = true, children, ...rest } = props;
  const state = useFaq("Group");
  const id = useId();
  const inner = useMemo(
    () => ({
      ...state,
      groups: [...state.groups, id],
      headingLevel: Math.min(state.headingLevel + 1, 5) as FaqHeadingLevel, // at least 3, since the outer one is at least 2
    }),
    [state, id],
  );
  const Heading = `h${state.headingLevel}` as const;
  return (
    <section data-hr={parts.group} aria-labelledby={id} {...rest} ref={ref}>
      <FaqContext.Provider value={inner}>
        <div data-hr={parts.groupHead}>
          <Heading data-hr={parts.groupTitle} id={id}>
            {title}
          </Heading>
          {toggleAll && <FaqToggleAll id={`${id}-all`} aria-labelledby={`${id}-all ${id}`} />}
        </div>
        {children}
      </FaqContext.Provider>
    </section>
  );
});

/** Props of {@link FaqGroup}. */
export interface FaqGroupProps extends Omit<ComponentPropsWithoutRef<"section">, "title"> {
  /** The heading. */
  title: string;
  /** Whether to show a button that opens all questions of the group. @default true */
  toggleAll?: boolean;
}
