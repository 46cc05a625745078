"use client";
import { type ComponentPropsWithoutRef, forwardRef, useId } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";
import { headingsOf } from "./headingsOf.js";

/** How many headings make a list of contents worth its room. */
const minHeadings = 3;

/**
 * Links to the headings of the text. Renders a `<nav>`, or nothing where fewer than three headings have an id, as `handrail-content` gives
 * them.
 */
export const AnswerContents = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<"nav">>(
  function AnswerContents(props, ref) {
    const { article } = useAnswer("Contents");
    const messages = useAnswerMessages();
    const titleId = useId();
    const headings = headingsOf(article.body);
    if (headings.length < minHeadings) return null;
    return (
      <nav data-hr={parts.contents} aria-labelledby={titleId} {...props} ref={ref}>
        {/* Not a heading: the headings of the text are those that people step through. */}
        <p data-hr={parts.contentsTitle} id={titleId}>
          {messages.contents}
        </p>
        {/* WebKit drops the role of a list that is a grid. */}
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <ul role="list" lang={article.locale}>
          {headings.map(({ id, title }) => (
            <li key={id}>
              <a data-hr={parts.contentsLink} href={`#${encodeURIComponent(id)}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    );
  },
);
