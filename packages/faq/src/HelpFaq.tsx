"use client";
import { ContactScope, useMessages } from "@handrail/contact";
import { plural } from "@handrail/core";
import { forwardRef } from "react";
import { parts } from "./anatomy.js";
import { FaqAnswer } from "./faq/FaqAnswer.js";
import { FaqItem } from "./faq/FaqItem.js";
import { FaqQuestion } from "./faq/FaqQuestion.js";
import { FaqRoot, type FaqRootProps } from "./faq/FaqRoot.js";
import { FaqToggleAll } from "./faq/FaqToggleAll.js";
import type { FaqItem as Item } from "./faq/faqData.js";
import { useFaqMessages } from "./faq/useFaqMessages.js";

/**
 * A complete FAQ: questions that open in place, the question whether each answer helped, and the contact rail below. Renders a `<div>`.
 * The server's HTML contains all answers, so people without JavaScript and search engines can read them.
 */
export const HelpFaq = /* @__PURE__ */ forwardRef<HTMLDivElement, HelpFaqProps>(function HelpFaq(props, ref) {
  const { items, feedback, toggleAll = true, risen, children, ...rest } = props;
  const { locale } = useMessages();
  const messages = useFaqMessages();
  const ids = items.map(({ id }) => id);
  return (
    <FaqRoot {...rest} risen={risen ?? items.length === 0} ref={ref}>
      {items.length === 0 && <p data-hr={parts.empty}>{messages.empty}</p>}
      {toggleAll && items.length > 1 && (
        <div data-hr={parts.tools}>
          <p data-hr={parts.count}>{plural(locale, messages.count, items.length)}</p>
          <FaqToggleAll itemIds={ids} />
        </div>
      )}
      {items.map((item) => (
        <FaqItem key={item.id} itemId={item.id} title={item.title} locale={item.locale}>
          <FaqQuestion />
          <FaqAnswer item={item} feedback={feedback} />
        </FaqItem>
      ))}
      {children && <ContactScope component="faq">{children}</ContactScope>}
    </FaqRoot>
  );
});

/** Props of {@link HelpFaq}. */
export interface HelpFaqProps extends FaqRootProps {
  /** The questions and answers, in the order of display. */
  items: readonly Item[];
  /** Whether to ask under each answer if it helped. @default true */
  feedback?: boolean;
  /** Whether to show a button that opens all answers, if there are two or more. @default true */
  toggleAll?: boolean;
}
