"use client";
import { useRecord, useResolveHref } from "@handrail/contact";
import type { HelpArticle } from "@handrail/core";
import { helpLink } from "@handrail/core/url";
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";

/** Links to the related articles of the answer that are in `articles`. Renders a `<nav>`, or nothing without any. */
export const AnswerRelated = /* @__PURE__ */ forwardRef<HTMLElement, AnswerRelatedProps>(function AnswerRelated(
  { articles, onSelect, ...rest },
  ref,
) {
  const { article, headingLevel } = useAnswer("Related");
  const messages = useAnswerMessages();
  const resolveHref = useResolveHref();
  const record = useRecord();
  const heading = useId();
  const Heading = `h${headingLevel + 1}` as "h2" | "h3" | "h4"; // The answer's own level is 1, 2 or 3.
  const related = (article.related ?? []).flatMap((id) => articles.find((other) => other.id === id) ?? []);
  if (related.length === 0) return null;
  return (
    <nav data-hr={parts.related} aria-labelledby={heading} {...rest} ref={ref}>
      <Heading data-hr={parts.relatedTitle} id={heading}>
        {messages.related}
      </Heading>
      {/* WebKit drops the role of a list that is a grid. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {related.map(({ id, title, locale }, index) => (
          <li key={id}>
            <a
              data-hr={parts.relatedLink}
              lang={locale}
              href={resolveHref(helpLink(id))}
              onClick={(event) => {
                record({ type: "result.opened", articleId: id, title, position: index + 1 });
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
  /** The articles in which the related ones are looked up. */
  articles: readonly (Pick<HelpArticle, "id" | "title"> & Partial<Pick<HelpArticle, "locale">>)[];
  /** Called when a link is activated; `event.preventDefault()` keeps the browser from following it. */
  onSelect?: (articleId: string, event: MouseEvent<HTMLAnchorElement>) => void;
}
