"use client";
import { Icon } from "@handrail/ui";
import { ChevronDown } from "lucide";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useFaq, useFaqItem } from "./FaqContext.js";

/** The question: what one activates to open its answer. Renders a `<summary>` with a heading in it. */
export const FaqQuestion = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<"summary">>(
  function FaqQuestion({ children, ...rest }, ref) {
    const { headingLevel } = useFaq("Question");
    const { title } = useFaqItem("Question");
    const Heading = `h${headingLevel}` as const;
    return (
      <summary data-hr="faq-question" {...rest} ref={ref}>
        <Heading data-hr="faq-heading">{children ?? title}</Heading>
        <Icon icon={ChevronDown} data-hr="faq-chevron" />
      </summary>
    );
  },
);
