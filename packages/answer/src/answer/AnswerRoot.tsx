"use client";
import { ContactScope, useOnAction, useRecord } from "@handrail/contact";
import type { HelpAction, HelpArticle } from "@handrail/core";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useContext, useEffect, useMemo, useRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import { FeedbackStartContext } from "../feedback/FeedbackStartContext.js";
import { AnswerContext } from "./AnswerContext.js";

/**
 * Provides one answer to its parts and renders the rail below them. Renders an `<article>`. The rail rises when the customer votes
 * that the answer did not help.
 */
export const AnswerRoot = /* @__PURE__ */ forwardRef<HTMLElement, AnswerRootProps>(function AnswerRoot(props, ref) {
  const { article, headingLevel = 2, railPlacement, children, defaultHelpful, onVote, ...others } = props;
  const providerAction = useOnAction();
  const { onAction = providerAction, ...rest } = others;
  const start = useContext(FeedbackStartContext);
  const startsHelpful = defaultHelpful ?? start;
  const [unhelpfulId, setUnhelpfulId] = useState(startsHelpful === false ? article.id : undefined);
  const [firstId] = useState(article.id);
  useRecordView(article);
  const risen = unhelpfulId === article.id;
  const state = useMemo(
    () => ({
      article,
      headingLevel,
      risen,
      onVote: (helpful: boolean) => {
        setUnhelpfulId(helpful ? undefined : article.id);
        onVote?.(helpful);
      },
      onAction,
    }),
    [article, headingLevel, risen, onVote, onAction],
  );
  return (
    <article
      data-hr={parts.root}
      {...stateAttribute(states.risen, risen)}
      // Not by its title, which is missing if the content throws.
      aria-label={article.title}
      {...rest}
      ref={ref}
    >
      <ContactScope
        topic={article.topics?.[0]}
        risen={risen}
        question={article.title}
        railPlacement={railPlacement}
        suspense="browser"
      >
        <AnswerContext.Provider value={state}>
          <FeedbackStartContext.Provider value={article.id === firstId ? startsHelpful : undefined}>
            <div data-hr={parts.content}>{children}</div>
          </FeedbackStartContext.Provider>
        </AnswerContext.Provider>
      </ContactScope>
    </article>
  );
});

// StrictMode runs effects twice. The ref makes sure that one view records one event.
function useRecordView({ id, title }: HelpArticle) {
  const record = useRecord();
  const viewedId = useRef<string>(undefined);
  useEffect(() => {
    if (viewedId.current === id) return;
    viewedId.current = id;
    record({ type: "article.viewed", articleId: id, title });
  }, [id, title, record]);
}

/** Props of {@link AnswerRoot}. */
export interface AnswerRootProps extends ComponentPropsWithoutRef<"article"> {
  /** The article. Its content is untrusted: only allowed elements and URLs are rendered. */
  article: HelpArticle;
  /** The level of the answer's title. Headings in the text start one level below. @default 2 */
  headingLevel?: 1 | 2 | 3;
  /** The place of the rail: above or below the content. @default "end" */
  railPlacement?: "start" | "end";
  /**
   * The vote with which the answer starts, as on the page that follows a post without JavaScript. After "no" (`false`) the rail is risen.
   * @default no vote
   */
  defaultHelpful?: boolean | undefined;
  /** Called with each vote, after it is recorded in the journey. */
  onVote?: (helpful: boolean) => void;
  /**
   * Called when the customer asks to be shown a walkthrough. Start it there.
   * @default the provider's; without one, the button is not shown, and a link in the text is only its words
   */
  onAction?: ((action: HelpAction) => void) | undefined;
}
