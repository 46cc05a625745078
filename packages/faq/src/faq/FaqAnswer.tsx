"use client";
import { ContactScope, useMessages, useResolveHref } from "@handrail/contact";
import { RichText } from "@handrail/ui/rich-text";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useFaq, useFaqItem } from "./FaqContext.js";
import { type FaqItem, paragraphsOf } from "./faqData.js";
import { useForeignLanguage } from "./useForeignLanguage.js";

/** The answer. Renders a `<div>` whose id is the item's, so a link to `#id` leads here. */
export const FaqAnswer = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqAnswerProps>(function FaqAnswer(props, ref) {
  const { item, children, ...rest } = props;
  const { idOf } = useFaq("Answer");
  const { id } = useFaqItem("Answer");
  const language = useForeignLanguage(item.locale);
  const shared = { ...rest, id: idOf(id), suppressHydrationWarning: true, ref };
  if (item.body && !children)
    return <Body item={item} {...shared} data-hr={`${parts.answer} ${richText}`} {...language} />;
  const text = item.body ? (
    <Body item={item} {...language} />
  ) : (
    paragraphsOf(item.text).map((paragraph) => (
      <p key={paragraph} {...language}>
        {paragraph}
      </p>
    ))
  );
  return (
    <div data-hr={parts.answer} {...shared}>
      {text}
      {children && <ContactScope component="faq">{children}</ContactScope>}
    </div>
  );
});

/** The token of `RichText`, whose element is that of the answer where there is nothing but text. */
const richText = "rich-text";

const Body = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  Omit<ComponentPropsWithoutRef<"div">, "children"> & { item: FaqItem }
>(function Body({ item, ...rest }, ref) {
  const { headingLevel } = useFaq("Answer");
  const { tasks } = useMessages().common;
  const resolveHref = useResolveHref();
  if (!item.body) return null;
  return (
    <RichText
      {...rest}
      ref={ref}
      value={item.body}
      resolveHref={resolveHref}
      headingLevel={headingLevel === 2 ? 3 : 4}
      taskLabels={tasks}
    />
  );
});

/** Props of {@link FaqAnswer}. */
export interface FaqAnswerProps extends ComponentPropsWithoutRef<"div"> {
  /** The answer. Its content is untrusted: only allowed elements and URLs are rendered. */
  item: FaqItem;
}
