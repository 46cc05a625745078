"use client";
import type { HelpAction, HelpArticle } from "@handrail/core";
import { createSharedContext, usePartContext } from "@handrail/ui";

/** The state that the parts of an answer share. */
export interface AnswerState {
  article: HelpArticle;
  /** The level of the answer's title. */
  headingLevel: 1 | 2 | 3;
  /** Whether the answer did not help, so that its rail is risen. */
  risen: boolean;
  /** Reports a vote to `Answer.Root`. */
  onVote: (helpful: boolean) => void;
  /** Does what the answer asks of the page. */
  onAction: ((action: HelpAction) => void) | undefined;
}

/** Passes {@link AnswerState} from `Answer.Root` to its parts. */
export const AnswerContext = createSharedContext<AnswerState | null>("answer", null);

/** Returns the state of the surrounding `Answer.Root`. @throws HandrailError outside `Answer.Root` */
export function useAnswer(part: string): AnswerState {
  return usePartContext(AnswerContext, {
    package: "@handrail/answer",
    part: `Answer.${part}`,
    root: "Answer.Root",
    reads: "the article",
  });
}
