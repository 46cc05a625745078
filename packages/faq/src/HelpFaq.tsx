"use client";
import { ContactScope, useMessages } from "@handrail/contact";
import { plural } from "@handrail/core";
import { forwardRef, type ReactNode } from "react";
import { parts } from "./anatomy.js";
import { FaqAfters } from "./faq/FaqAfters.js";
import { FaqFilter } from "./faq/FaqFilter.js";
import { FaqGroup } from "./faq/FaqGroup.js";
import { FaqListItem } from "./faq/FaqListItem.js";
import { FaqRoot, type FaqRootProps } from "./faq/FaqRoot.js";
import { FaqToggleAll } from "./faq/FaqToggleAll.js";
import type { FaqGroupData, FaqItem as Item } from "./faq/faqData.js";
import { useFaqMessages } from "./faq/useFaqMessages.js";
import { useUsableGroups } from "./faq/useUsableGroups.js";

/**
 * A complete FAQ: questions that open in place, the question whether each answer helped, and the contact rail below. Renders a `<div>`.
 * The server's HTML contains all answers, so people without JavaScript and search engines can read them. Entries that are not questions
 * are left out and reported in development.
 */
export const HelpFaq = /* @__PURE__ */ forwardRef<HTMLDivElement, HelpFaqProps>(function HelpFaq(props, ref) {
  const {
    items,
    groups,
    after,
    feedback = true,
    onVote,
    copyLink = true,
    toggleAll = true,
    filter = false,
    ...others
  } = props;
  const { risen, children, ...rest } = others;
  const { locale } = useMessages();
  const messages = useFaqMessages();
  const usable = useUsableGroups(items, groups);
  const questions = usable.flatMap((group) => group.items);
  const count = questions.length;
  return (
    <FaqRoot {...rest} risen={risen ?? count === 0} ref={ref}>
      {count === 0 && <p data-hr={parts.empty}>{messages.empty}</p>}
      {filter && count > 1 && <FaqFilter />}
      {toggleAll && count > 1 && (
        <div data-hr={parts.tools}>
          <p data-hr={parts.count}>{plural(locale, messages.count, count)}</p>
          <FaqToggleAll />
        </div>
      )}
      {usable.map(({ title, items: entries }, index) => {
        const list = entries.map((item) => <FaqListItem key={item.id} item={item} />);
        // In one element, because a browser may compute the styles of each sibling before a rail again when a question opens.
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one title
        if (title === undefined) return <div key={index}>{list}</div>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one title
          <FaqGroup key={index} title={title} toggleAll={toggleAll}>
            {list}
          </FaqGroup>
        );
      })}
      {(after || feedback || copyLink) && <FaqAfters items={questions} {...{ feedback, onVote, copyLink, after }} />}
      {children && <ContactScope component="faq">{children}</ContactScope>}
    </FaqRoot>
  );
});

/** Props of {@link HelpFaq}. */
export interface HelpFaqProps extends FaqRootProps {
  /** The questions and answers, in the order of display. */
  items?: readonly Item[];
  /** Groups of questions with a heading and a button that opens all, after `items`. @default none */
  groups?: readonly FaqGroupData[];
  /** Whether to ask under an answer, once it has been opened, if it helped. @default true */
  feedback?: boolean;
  /** Called with each vote on an answer. */
  onVote?: (itemId: string, helpful: boolean) => void;
  /** Renders something of yours at the end of an answer, once it has been opened. */
  after?: (item: Item) => ReactNode;
  /** Whether each open answer has a link to itself, which copies its address. @default true */
  copyLink?: boolean;
  /** Whether to show buttons that open all answers, if there are two or more. @default true */
  toggleAll?: boolean;
  /** Whether to show a field that filters the questions as you type, if there are two or more. @default false */
  filter?: boolean;
}
