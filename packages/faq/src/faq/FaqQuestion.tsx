"use client";
import { Icon } from "@handrail/ui";
import { chevronDownIcon } from "@handrail/ui/icons";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useFaq, useFaqItem } from "./FaqContext.js";

/** The question; activating it opens the answer. Renders a `<summary>` that contains a heading. */
export const FaqQuestion = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<"summary">>(
  function FaqQuestion({ children, ...rest }, ref) {
    const { headingLevel } = useFaq("Question");
    const { title, locale } = useFaqItem("Question");
    const Heading = `h${headingLevel}` as const;
    return (
      <summary data-hr={parts.question} {...rest} ref={ref}>
        <Heading data-hr={parts.heading} lang={locale}>
          {children ?? title}
        </Heading>
        <Icon icon={chevronDownIcon} data-hr={parts.chevron} />
      </summary>
    );
  },
);
