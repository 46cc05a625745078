import type { SearchConfidence } from "@handrail/core";
import type { Evidence } from "./evidence.js";

/** The weights of the model. `node benchmarks/fitConfidence.mjs` makes them again. */
const model = {
  constant: -4.97,
  scorePerInformation: 0.17,
  matched: 2.85,
  begun: 2,
  misspelt: 1.7,
  margin: 2.42,
  likeness: 2.58,
  typed: 1,
  words: 2.02,
};
const threshold = 0.3;

/** The inputs of the model, each about 0 to 1. */
export function inputsOf(evidence: Evidence): Omit<typeof model, "constant"> {
  const { scorePerInformation, words, matched, begun, misspelt, margin, likeness, typed } = evidence;
  return {
    scorePerInformation: Math.log(scorePerInformation / 10 + 0.01),
    matched,
    begun,
    misspelt,
    margin,
    likeness,
    typed,
    words: Math.min(words, 8) / 8,
  };
}

/** Decides whether the best hit is likely to answer the question: `sure` or `unsure`. */
export function judge(evidence: Evidence): SearchConfidence {
  // A question of stop words says nothing, and another number or code than the asked one is a wrong answer.
  if (!evidence.hasContent || evidence.lacksCode) return "unsure";
  let sum = model.constant;
  for (const [name, value] of Object.entries(inputsOf(evidence))) {
    // The inputs have the names of the weights.
    sum += value * model[name as keyof typeof model];
  }
  return 1 / (1 + Math.exp(-sum)) < threshold ? "unsure" : "sure";
}
