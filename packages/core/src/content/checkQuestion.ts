import { type Check, listOf, optional } from "../validation/checks.js";
import type { Problem } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";
import { byKind, choice, maxNames, name, names, recordWith, repeatedIds } from "./checks.js";
import type {
  ChooseOneQuestion,
  ChooseSeveralQuestion,
  OrderQuestion,
  Question,
  QuestionBase,
  QuestionOption,
  ShortAnswerQuestion,
} from "./question.js";

const base: Readonly<Record<keyof QuestionBase, Check>> = {
  text: name,
  feedback: optional(
    recordWith<NonNullable<QuestionBase["feedback"]>>({ correct: optional(name), wrong: optional(name) }),
  ),
};
const options = listOf(recordWith<QuestionOption>({ id: name, text: name, feedback: optional(name) }), maxNames);

const shape = byKind("type", {
  one: recordWith<ChooseOneQuestion>({ ...base, type: name, options, correct: name }),
  several: recordWith<ChooseSeveralQuestion>({ ...base, type: name, options, correct: names }),
  order: recordWith<OrderQuestion>({ ...base, type: name, options, correct: names }),
  short: recordWith<ShortAnswerQuestion>({ ...base, type: choice({ short: true }), correct: names }),
} satisfies Record<Question["type"], Check>);

/** Lists the problems of a value that should be a question, also of its answers: they must be among the options. */
export function questionProblems(value: unknown, path: string): readonly Problem[] {
  const problems = shape(value, path);
  // The checks above establish exactly what the type claims.
  return problems.length > 0 ? problems : answerProblems(value as Question, path);
}

function answerProblems(question: Question, path: string): readonly Problem[] {
  const correct = typeof question.correct === "string" ? [question.correct] : question.correct;
  if (correct.length === 0)
    return [{ path: `${path}.correct`, problem: "is empty, so no answer could be correct. Give the correct answer." }];
  if (question.type === "short") return [];
  const ids = question.options.map(({ id }) => id);
  const at = `${path}.options`;
  if (ids.length < 2) return [{ path: at, problem: "must have at least two options, so that there is a choice." }];
  const unknown = correct.flatMap((id, index) => {
    const name = typeof question.correct === "string" ? `${path}.correct` : `${path}.correct[${index}]`;
    return ids.includes(id)
      ? []
      : [{ path: name, problem: `is ${quoted(id)}, which is not the id of an option. Give one of ${ids.join(", ")}.` }];
  });
  return [
    ...repeatedIds(question.options, at),
    ...unknown,
    ...(question.type === "several" ? repeatedAnswers(correct, path) : []),
    ...(question.type === "order" ? orderProblems(ids, correct, path) : []),
  ];
}

// An answer has each option once, so it would never be equal.
function repeatedAnswers(correct: readonly string[], path: string): readonly Problem[] {
  return correct.flatMap((id, index) =>
    correct.indexOf(id) === index
      ? []
      : [{ path: `${path}.correct[${index}]`, problem: `is ${quoted(id)} again. Name each correct option once.` }],
  );
}

function orderProblems(ids: readonly string[], correct: readonly string[], path: string): readonly Problem[] {
  if (new Set(correct).size !== ids.length || correct.length !== ids.length)
    return [{ path: `${path}.correct`, problem: "must have the id of each option once." }];
  return correct.every((id, index) => id === ids[index])
    ? [{ path: `${path}.options`, problem: "are in the correct order already. Give them in another order." }]
    : [];
}
