"use client";
import { ContactScope, useRecord } from "@handrail/contact";
import type { HelpArticle } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useMemo, useRef, useState } from "react";
import { AnswerContext } from "./AnswerContext.js";

/**
 * Holds one answer, and draws the rail at its foot. Renders an `<article>`. The rail rises when the customer says that it
 * did not help.
 */
export const AnswerRoot = /* @__PURE__ */ forwardRef<HTMLElement, AnswerRootProps>(function AnswerRoot(props, ref) {
  const { article, headingLevel = 2, railPlacement, children, onVote, ...rest } = props;
  const titleId = useId();
  const [unhelpful, setUnhelpful] = useState<string>();
  useRecordView(article);
  const state = useMemo(
    () => ({
      article,
      titleId,
      headingLevel,
      onVote: (helpful: boolean) => {
        setUnhelpful(helpful ? undefined : article.id);
        onVote?.(helpful);
      },
    }),
    [article, titleId, headingLevel, onVote],
  );
  const risen = unhelpful === article.id;
  return (
    <article data-hr="answer" data-risen={risen ? "" : undefined} aria-labelledby={titleId} {...rest} ref={ref}>
      <ContactScope
        topic={article.topics?.[0]}
        risen={risen}
        question={article.title}
        railPlacement={railPlacement}
        suspense="browser"
      >
        <AnswerContext.Provider value={state}>
          <div data-hr="answer-content" lang={article.locale}>
            {children}
          </div>
        </AnswerContext.Provider>
      </ContactScope>
    </article>
  );
});

// StrictMode runs effects twice; a ref survives that, so one view stays one event.
function useRecordView({ id, title }: HelpArticle) {
  const record = useRecord();
  const viewed = useRef<string>(undefined);
  useEffect(() => {
    if (viewed.current === id) return;
    viewed.current = id;
    record({ type: "article.viewed", articleId: id, title });
  }, [id, title, record]);
}

/** Props of {@link AnswerRoot}. */
export interface AnswerRootProps extends ComponentPropsWithoutRef<"article"> {
  /** What to show. Untrusted: only allowed elements and addresses are rendered. */
  article: HelpArticle;
  /** The level of the answer's heading; the headings of its text follow below. @default 2 */
  headingLevel?: 1 | 2 | 3;
  /** Where the rail stands. @default "end" */
  railPlacement?: "start" | "end";
  /** Called with every vote, after it is noted in the journey. */
  onVote?: (helpful: boolean) => void;
}
