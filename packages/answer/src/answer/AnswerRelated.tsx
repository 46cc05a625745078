"use client";
import { useRecord, useResolveHref } from "@handrail/contact";
import type { HelpArticle } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId } from "react";
import { useAnswer } from "./AnswerContext.js";
import { useAnswerWords } from "./useAnswerWords.js";

/** What to read next: those of `articles` that the answer names as related. Renders a `<nav>`, or nothing. */
export const AnswerRelated = /* @__PURE__ */ forwardRef<HTMLElement, AnswerRelatedProps>(function AnswerRelated(
  { articles, onSelect, ...rest },
  ref,
) {
  const { article, headingLevel } = useAnswer("Related");
  const messages = useAnswerWords();
  const resolveHref = useResolveHref();
  const record = useRecord();
  const heading = useId();
  const Heading = `h${headingLevel + 1}` as "h2" | "h3" | "h4"; // one below the answer's own 1, 2 or 3
  const related = (article.related ?? []).flatMap((id) => articles.find((other) => other.id === id) ?? []);
  if (related.length === 0) return null;
  return (
    <nav data-hr="answer-related" aria-labelledby={heading} {...rest} ref={ref}>
      <Heading data-hr="answer-related-title" id={heading}>
        {messages.related}
      </Heading>
      <ul>
        {related.map(({ id, title }, position) => (
          <li key={id}>
            <a
              data-hr="answer-related-link"
              href={resolveHref(`help:${id}`)}
              onClick={(event) => {
                record({ type: "result.opened", articleId: id, title, position });
                onSelect?.(id, event);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
});

/** Props of {@link AnswerRelated}. */
export interface AnswerRelatedProps extends Omit<ComponentPropsWithoutRef<"nav">, "onSelect"> {
  /** Where related articles are looked up. */
  articles: readonly Pick<HelpArticle, "id" | "title">[];
  /** Called when one is chosen; `preventDefault()` keeps the browser from following the link. */
  onSelect?: (articleId: string, event: MouseEvent<HTMLAnchorElement>) => void;
}
