/** One answer to choose, or one item to put in order. */
export interface QuestionOption {
  /** Unique within the question. */
  id: string;
  text: string;
  /** What is said to a user who has chosen it. */
  feedback?: string;
}

/** What all questions have. */
export interface QuestionBase {
  text: string;
  /** What is said after a correct and after a wrong answer. @default a short sentence */
  feedback?: { correct?: string; wrong?: string };
}

/** A question with one correct option. */
export interface ChooseOneQuestion extends QuestionBase {
  type: "one";
  options: readonly QuestionOption[];
  /** The id of the correct option. */
  correct: string;
}

/** A question with several correct options, all of which have to be chosen. */
export interface ChooseSeveralQuestion extends QuestionBase {
  type: "several";
  options: readonly QuestionOption[];
  /** The ids of the correct options. */
  correct: readonly string[];
}

/** A question whose options have to be put in order. They are shown first in the order of `options`. */
export interface OrderQuestion extends QuestionBase {
  type: "order";
  options: readonly QuestionOption[];
  /** The ids of all options in the correct order. */
  correct: readonly string[];
}

/** A question that is answered in a few words. */
export interface ShortAnswerQuestion extends QuestionBase {
  type: "short";
  /** The answers that are accepted. Capitals, accents as separate characters, and spaces around and between words do not matter. */
  correct: readonly string[];
}

/** A question of a walkthrough. */
export type Question = ChooseOneQuestion | ChooseSeveralQuestion | OrderQuestion | ShortAnswerQuestion;
