"use client";
import { ContactScope, useMessages } from "@handrail/contact";
import { plural } from "@handrail/core";
import { forwardRef } from "react";
import { FaqAnswer } from "./faq/FaqAnswer.js";
import { FaqEntry } from "./faq/FaqEntry.js";
import { FaqQuestion } from "./faq/FaqQuestion.js";
import { FaqRoot, type FaqRootProps } from "./faq/FaqRoot.js";
import { FaqToggleAll } from "./faq/FaqToggleAll.js";
import type { FaqItem } from "./faq/faqItem.js";
import { useFaqWords } from "./faq/useFaqWords.js";

/**
 * A whole FAQ: questions that open in place, whether each answer helped, and a person at the foot. Renders a `<div>`.
 * All answers are in the server's HTML, so they can be read without JavaScript and found by search engines.
 */
export const HelpFaq = /* @__PURE__ */ forwardRef<HTMLDivElement, HelpFaqProps>(function HelpFaq(props, ref) {
  const { items, feedback, toggleAll = true, risen, children, ...rest } = props;
  const { locale } = useMessages();
  const messages = useFaqWords();
  const ids = items.map(({ id }) => id);
  return (
    <FaqRoot {...rest} risen={risen ?? items.length === 0} ref={ref}>
      {items.length === 0 && <p data-hr="faq-empty">{messages.empty}</p>}
      {toggleAll && items.length > 1 && (
        <div data-hr="faq-tools">
          <p data-hr="faq-count">{plural(locale, messages.count, items.length)}</p>
          <FaqToggleAll itemIds={ids} />
        </div>
      )}
      {items.map((item) => (
        <FaqEntry key={item.id} itemId={item.id} title={item.title}>
          <FaqQuestion />
          <FaqAnswer item={item} feedback={feedback} />
        </FaqEntry>
      ))}
      {children && <ContactScope component="faq">{children}</ContactScope>}
    </FaqRoot>
  );
});

/** Props of {@link HelpFaq}. */
export interface HelpFaqProps extends FaqRootProps {
  /** The questions, in the order to show them. */
  items: readonly FaqItem[];
  /** Asks under each answer whether it helped. @default true */
  feedback?: boolean;
  /** Offers to open all answers at once, where there are at least two. @default true */
  toggleAll?: boolean;
}
