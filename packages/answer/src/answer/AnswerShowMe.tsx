"use client";
import { Button, type ButtonProps, useIsHydrated } from "@handrail/ui";
import { forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import { useAnswer } from "./AnswerContext.js";

/**
 * A button that starts the walkthrough of the article, by `onAction` of `Answer.Root`. Renders a `<button>`, which is hidden until JavaScript
 * runs, or nothing if the article names no walkthrough or nothing handles the action.
 */
export const AnswerShowMe = /* @__PURE__ */ forwardRef<HTMLButtonElement, AnswerShowMeProps>(
  function AnswerShowMe(props, ref) {
    const { article } = useAnswer("ShowMe");
    const { children, ...rest } = props;
    const messages = useAnswerMessages();
    return article.walkthrough ? (
      <StartButton {...rest} walkthroughId={article.walkthrough} ref={ref}>
        {children ?? messages.showMe}
      </StartButton>
    ) : null;
  },
);

/** The button that starts one walkthrough. @internal */
export const StartButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, StartButtonProps>(
  function StartButton(props, ref) {
    const { walkthroughId, onClick, ...rest } = props;
    const { article, onAction } = useAnswer("ShowMe");
    const isHydrated = useIsHydrated();
    if (!onAction) return null;
    return (
      <Button
        data-hr={parts.showMe}
        hidden={!isHydrated}
        {...rest}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) onAction({ type: "startWalkthrough", walkthroughId, articleId: article.id });
        }}
        ref={ref}
      />
    );
  },
);

interface StartButtonProps extends ButtonProps {
  walkthroughId: string;
}

/** Props of {@link AnswerShowMe}. */
export interface AnswerShowMeProps extends ButtonProps {}
