"use client";
import { HandrailError, type HelpArticle } from "@handrail/core";
import { createSharedContext } from "@handrail/ui";
import { useContext } from "react";

/** The state that the parts of an answer share. */
export interface AnswerState {
  article: HelpArticle;
  /** The id of the title element. */
  titleId: string;
  /** The level of the answer's title. */
  headingLevel: 1 | 2 | 3;
  /** Reports a vote to `Answer.Root`. */
  onVote: (helpful: boolean) => void;
}

/** Passes {@link AnswerState} from `Answer.Root` to its parts. */
export const AnswerContext = createSharedContext<AnswerState | null>("answer", null);

/** Returns the state of the surrounding `Answer.Root`. @throws HandrailError outside `Answer.Root` */
export function useAnswer(part: string): AnswerState {
  const state = useContext(AnswerContext);
  if (state) return state;
  throw new HandrailError(
    `@handrail/answer: <Answer.${part}> is outside <Answer.Root>. It reads the article from there. Wrap it in <Answer.Root>.`,
  );
}
