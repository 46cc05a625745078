"use client";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useAnswer } from "./AnswerContext.js";

/** The answer's title. Renders an `<h1>`, `<h2>` or `<h3>`. */
export const AnswerTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<"h2">>(
  function AnswerTitle(props, ref) {
    const { article, headingLevel } = useAnswer("Title");
    const Heading = `h${headingLevel}` as const;
    return (
      <Heading data-hr={parts.title} lang={article.locale} {...props} ref={ref}>
        {article.title}
      </Heading>
    );
  },
);
