"use client";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useAnswer } from "./AnswerContext.js";

/** The answer's title, which is also the accessible name of the article. Renders an `<h1>`, `<h2>` or `<h3>`. */
export const AnswerTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<"h2">>(
  function AnswerTitle(props, ref) {
    const { article, titleId, headingLevel } = useAnswer("Title");
    const Heading = `h${headingLevel}` as const;
    return (
      <Heading data-hr={parts.title} {...props} id={titleId} ref={ref}>
        {article.title}
      </Heading>
    );
  },
);
