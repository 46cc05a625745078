"use client";
import { ContactScope } from "@handrail/contact";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { FaqBody } from "./FaqBody.js";
import { useFaq } from "./FaqContext.js";
import { useFaqItem } from "./FaqItemContext.js";
import { type FaqItem, paragraphsOf } from "./faqData.js";
import { useForeignLanguage } from "./useForeignLanguage.js";

/** The answer. Renders a `<div>` whose id is the item's, so a link to `#id` leads here. */
export const FaqAnswer = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqAnswerProps>(function FaqAnswer(props, ref) {
  const { item, children, ...rest } = props;
  const { idOf, headingLevel } = useFaq("Answer");
  const { id } = useFaqItem("Answer");
  const language = useForeignLanguage(item.locale);
  return (
    <div data-hr={parts.answer} suppressHydrationWarning {...rest} id={idOf(id)} ref={ref}>
      {item.body ? (
        <FaqBody value={item.body} questionLevel={headingLevel} {...language} />
      ) : (
        paragraphsOf(item.text).map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph may repeat, and has no state
          <p key={index} {...language}>
            {paragraph}
          </p>
        ))
      )}
      {children && <ContactScope component="faq">{children}</ContactScope>}
    </div>
  );
});

/** Props of {@link FaqAnswer}. */
export interface FaqAnswerProps extends ComponentPropsWithoutRef<"div"> {
  /** The answer. Its content is untrusted: only allowed elements and URLs are rendered. */
  item: FaqItem;
}
