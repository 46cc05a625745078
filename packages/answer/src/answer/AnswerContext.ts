"use client";
import { HandrailError, type HelpArticle } from "@handrail/core";
import { createSharedContext } from "@handrail/ui";
import { useContext } from "react";

/** What the parts of an answer share. */
export interface AnswerState {
  article: HelpArticle;
  /** Id of the element that names the answer. */
  titleId: string;
  /** The level of the answer's own heading. */
  headingLevel: 1 | 2 | 3;
  /** The customer's latest vote. */
  onVote: (helpful: boolean) => void;
}

export const AnswerContext = createSharedContext<AnswerState | null>("answer", null);

/** The state of the answer around a part. @throws HandrailError outside `Answer.Root` */
export function useAnswer(part: string): AnswerState {
  const state = useContext(AnswerContext);
  if (state) return state;
  throw new HandrailError(
    `@handrail/answer: <Answer.${part}> is outside <Answer.Root>. It reads the article from there. Wrap it in <Answer.Root>.`,
  );
}
