"use client";
import { useRichTextProps } from "@handrail/contact";
import { RichText, type RichTextProps } from "@handrail/ui/rich-text";
import { forwardRef } from "react";
import { useAnswer } from "./AnswerContext.js";

/** The answer's text. Renders a `<div>`. `help:` and `contact:` links in it become links of this site. */
export const AnswerBody = /* @__PURE__ */ forwardRef<HTMLDivElement, AnswerBodyProps>(function AnswerBody(props, ref) {
  const { article, headingLevel } = useAnswer("Body");
  const settings = useRichTextProps();
  return (
    <RichText
      lang={article.locale}
      {...settings}
      {...props}
      value={article.body}
      resolveHref={settings.resolveHref}
      headingLevel={levelBelow[headingLevel]}
      ref={ref}
    />
  );
});

const levelBelow = { 1: 2, 2: 3, 3: 4 } as const;

/** Props of {@link AnswerBody}. */
export interface AnswerBodyProps extends Omit<RichTextProps, "value" | "resolveHref" | "headingLevel"> {}
