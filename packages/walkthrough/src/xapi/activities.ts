import type { Question, Walkthrough } from "@handrail/core";
import { pathSegment } from "../records/pathSegment.js";
import type { XapiActivity } from "./statement.js";

/** The part of a walkthrough that statements describe. */
export type StatementTraining = Pick<Walkthrough, "id" | "locale" | "title" | "steps"> &
  Partial<Pick<Walkthrough, "summary">>;

const types = {
  lesson: "http://adlnet.gov/expapi/activities/lesson",
  interaction: "http://adlnet.gov/expapi/activities/cmi.interaction",
  step: "http://id.tincanapi.com/activitytype/step",
};

/** The language of a training as a BCP 47 tag, or `und` for a text that is none. An LRS refuses each statement with another key. */
export function languageOf({ locale }: Pick<StatementTraining, "locale">): string {
  try {
    // Java and PHP write `en_US`.
    return Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0] ?? "und";
  } catch {
    return "und";
  }
}

/** The activity of a whole training. */
export function trainingActivity(id: string, training: StatementTraining | undefined): XapiActivity {
  if (!training) return { objectType: "Activity", id };
  const { title, summary } = training;
  const locale = languageOf(training);
  const description = summary ? { description: { [locale]: summary } } : {};
  return {
    objectType: "Activity",
    id,
    definition: { type: types.lesson, name: { [locale]: title }, ...description },
  };
}

/** The activity of one step. A question is described with its options and its correct answer. */
export function stepActivity(
  trainingId: string,
  stepId: string,
  training: StatementTraining | undefined,
): XapiActivity {
  const id = `${trainingId}/steps/${pathSegment(stepId)}`;
  const step = training?.steps.find((one) => one.id === stepId);
  if (!training || !step) return { objectType: "Activity", id };
  const locale = languageOf(training);
  const details = step.kind === "check" ? interaction(step.question, locale) : { type: types.step };
  return { objectType: "Activity", id, definition: { name: { [locale]: step.title }, ...details } };
}

/** Describes a question as an interaction (xAPI 1.0.3, Data, appendix C). */
function interaction(question: Question, locale: string): NonNullable<XapiActivity["definition"]> {
  const { type, correct, text } = question;
  const base = { type: types.interaction, description: { [locale]: text } };
  if (type === "short")
    return {
      ...base,
      interactionType: "fill-in",
      correctResponsesPattern: correct.map((answer) => `{case_matters=false}${answer}`),
    };
  return {
    ...base,
    interactionType: type === "order" ? "sequencing" : "choice",
    correctResponsesPattern: [joinIds(typeof correct === "string" ? [correct] : correct)],
    choices: question.options.map((option) => ({
      id: pathSegment(option.id),
      description: { [locale]: option.text },
    })),
  };
}

/** Writes an answer in the form that xAPI defines for the type of the question (Data, appendix C, "response patterns"). */
export function responseText(
  response: readonly string[],
  stepId: string,
  training: StatementTraining | undefined,
): string {
  const step = training?.steps.find(({ id }) => id === stepId);
  const isChoice = step?.kind === "check" && step.question.type !== "short";
  return isChoice ? joinIds(response) : response.join(delimiter);
}

const delimiter = "[,]";

// Encoded, because an id must have no space, and a delimiter in it would split it.
function joinIds(ids: readonly string[]): string {
  return ids.map(pathSegment).join(delimiter);
}
