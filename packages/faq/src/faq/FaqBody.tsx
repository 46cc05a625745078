"use client";
import { useWrapFigureImage } from "@handrail/answer";
import { useRichTextProps } from "@handrail/contact";
import type { RichText as RichTextValue } from "@handrail/core";
import { RichText } from "@handrail/ui/rich-text";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { FaqHeadingLevel } from "./FaqContext.js";

/** The rich text of an answer, with headings below those of the questions. @internal */
export const FaqBody = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqBodyProps>(function FaqBody(props, ref) {
  const { value, questionLevel, ...rest } = props;
  return (
    <RichText
      {...useRichTextProps()}
      wrapFigureImage={useWrapFigureImage()}
      {...rest}
      ref={ref}
      value={value}
      headingLevel={questionLevel === 2 ? 3 : 4}
    />
  );
});

interface FaqBodyProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  value: RichTextValue;
  /** The level of the heading of the question. */
  questionLevel: FaqHeadingLevel;
}
