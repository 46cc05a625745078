"use client";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import { useFaqItem } from "./FaqItemContext.js";
import { useForeignLanguage } from "./useForeignLanguage.js";

/** The question; activating it opens the answer. Renders a `<summary>` that contains a heading. The stylesheet draws the arrow. */
export const FaqQuestion = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<"summary">>(
  function FaqQuestion({ children, ...rest }, ref) {
    const { headingLevel } = useFaq("Question");
    const { title, locale } = useFaqItem("Question");
    const Heading = `h${headingLevel}` as const;
    return (
      <summary data-hr={parts.question} {...rest} ref={ref}>
        <Heading {...useForeignLanguage(locale)}>{children ?? title}</Heading>
      </summary>
    );
  },
);
