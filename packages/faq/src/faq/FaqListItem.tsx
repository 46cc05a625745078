"use client";
import { memo } from "react";
import { parts } from "../anatomy.js";
import { FaqBody } from "./FaqBody.js";
import { useFaq } from "./FaqContext.js";
import { type FaqItem, paragraphsOf } from "./faqData.js";
import { useDetails } from "./useDetails.js";
import { useForeignLanguage } from "./useForeignLanguage.js";

/**
 * What `Faq.Item`, `Faq.Question` and `Faq.Answer` render together, in one component: a long list renders in half the time. It renders
 * again only if the item changes. @internal
 */
export const FaqListItem = /* @__PURE__ */ memo(function FaqListItem({ item }: { item: FaqItem }) {
  const { id, title, body, text, locale } = item;
  const { headingLevel, idOf } = useFaq("Item");
  const { attach, attributes } = useDetails("Item", id, title);
  const language = useForeignLanguage(locale);
  const Heading = `h${headingLevel}` as const;
  const answer = { id: idOf(id), suppressHydrationWarning: true, ...language };
  return (
    <details {...attributes} ref={attach}>
      <summary data-hr={parts.question}>
        <Heading {...language}>{title}</Heading>
      </summary>
      {body ? (
        // The element of the rich text is that of the answer, too.
        <FaqBody {...answer} data-hr={`${parts.answer} ${richText}`} value={body} questionLevel={headingLevel} />
      ) : (
        <div data-hr={parts.answer} {...answer}>
          {paragraphsOf(text).map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph may repeat, and has no state
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
    </details>
  );
});

/** The token of `RichText`. */
const richText = "rich-text";
