"use client";
import { useRichTextProps } from "@handrail/contact";
import { RichText, type RichTextProps } from "@handrail/ui/rich-text";
import { forwardRef } from "react";
import { useFigureZoom } from "../figure/useFigureZoom.js";
import { useAnswer } from "./AnswerContext.js";
import { renderStartLink } from "./startLink.js";

/**
 * The answer's text. Renders a `<div>`. `help:` and `contact:` links in it become links of this site, links to `walkthrough:`
 * become buttons that start it (without `onAction` of `Answer.Root` only their words), and the pictures of figures open large in a dialog.
 */
export const AnswerBody = /* @__PURE__ */ forwardRef<HTMLDivElement, AnswerBodyProps>(function AnswerBody(props, ref) {
  const { article, headingLevel, risen } = useAnswer("Body");
  const settings = useRichTextProps();
  const { wrapFigureImage, dialog } = useFigureZoom({ topic: article.topics?.[0], question: article.title, risen });
  return (
    <>
      <RichText
        lang={article.locale}
        {...settings}
        wrapFigureImage={wrapFigureImage}
        renderLink={renderStartLink}
        {...props}
        value={article.body}
        resolveHref={settings.resolveHref}
        headingLevel={levelBelow[headingLevel]}
        ref={ref}
      />
      {dialog}
    </>
  );
});

const levelBelow = { 1: 2, 2: 3, 3: 4 } as const;

/** Props of {@link AnswerBody}. */
export interface AnswerBodyProps extends Omit<RichTextProps, "value" | "resolveHref" | "headingLevel"> {}
