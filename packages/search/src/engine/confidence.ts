import type { SearchConfidence } from "@handrail/core";
import type { Evidence } from "./evidence.js";

/** The weights of the model. `node benchmarks/fitConfidence.mjs` makes them again. */
const model = {
  constant: -2.55,
  scorePerInformation: 2.7,
  matched: 3.1,
  unfinished: 7.4,
  misspelt: 3.57,
  unknown: -0.76,
  margin: 2.03,
  likeness: -2.3,
  typed: 0.91,
  words: 4.01,
};
/** Below it are nine in ten questions without an answer, and fewer than one in ten with one (20 phrasings for each answer). */
const threshold = 0.4;

/** The inputs of the model, each about 0 to 1, among the rest of the evidence. */
export function inputsOf(evidence: Evidence): Record<keyof typeof model, number> & Evidence {
  return {
    ...evidence,
    constant: 1,
    scorePerInformation: Math.log(evidence.scorePerInformation / 10 + 0.01),
    words: Math.min(evidence.words, 8) / 8,
  };
}

/**
 * Whether the first hit can be the answer at all. A question of stop words says nothing, and an article about another version or
 * model than the asked one is a wrong answer. One that names none may hold for all of them.
 */
export function isAnswerable({ hasContent, hasOtherCode }: Evidence): boolean {
  return hasContent && !hasOtherCode;
}

/** Decides whether the first hit is likely to answer the question: `sure` or `unsure`. */
export function judge(evidence: Evidence): SearchConfidence {
  if (!isAnswerable(evidence)) return "unsure";
  const inputs = inputsOf(evidence);
  let sum = 0;
  for (const [name, weight] of Object.entries(model)) {
    // The inputs have the names of the weights.
    sum += weight * inputs[name as keyof typeof model];
  }
  return 1 / (1 + Math.exp(-sum)) < threshold ? "unsure" : "sure";
}
