import { checkStep, paragraph, questions } from "../../testing/kindsOfSteps.js";
import type { StatementTraining } from "../activities.js";
import type { XapiStatement } from "../statement.js";
import { type StatementOptions, toStatements } from "../toStatements.js";

/** A training with steps to read and one question of each type. Its ids need care. */
export const training: StatementTraining = {
  id: "first day",
  locale: "en",
  title: "Your first day",
  summary: "How to answer customers.",
  steps: [
    { id: "open", title: "Open the desk", body: paragraph("It is in the menu.") },
    { ...checkStep(questions.one), id: "one" },
    { ...checkStep(questions.several), id: "several" },
    { ...checkStep(questions.order), id: "order/of 2" },
    { ...checkStep(questions.short), id: "short" },
  ],
};

/** A learner in a system of the company. */
export const options: StatementOptions = {
  actor: { name: "Ona", account: { homePage: "https://example.com", name: "k-204" } },
  activityBase: "https://example.com/training/",
  training,
};

/** What an LMS passes on at a launch. */
export const launch: StatementOptions = {
  ...options,
  registration: "3f0d6f1e-6a3c-4c1e-9d5b-0d8c1c6b7a10",
  cmi5: {
    session: "session-1",
    activityId: "https://lms.example.com/au/7",
    contextTemplate: {
      contextActivities: { grouping: [{ id: "https://example.com/publisher/7" }] },
      extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-1" },
    },
    masteryScore: 0.8,
  },
};

/** Statements of different steps. */
export function statementsOf(count: number): readonly XapiStatement[] {
  const walkthroughId = "first day";
  const inputs = Array.from({ length: count }, (_, index) => ({ stepId: `s${index}`, at: index, step: index + 1 }));
  return toStatements(
    inputs.map((input) => ({ type: "step.completed" as const, walkthroughId, ...input })),
    options,
  );
}

/** The ids of statements. */
export function idsOf(statements: readonly XapiStatement[]): readonly string[] {
  return statements.map(({ id }) => id);
}
