import { checkSync } from "recheck";
import { decidableForms } from "./decidableForms.js";

/** Returns the problem of a regular expression that may take more than linear time for some text, or `undefined`. */
export function problemOf(source: string, flags: string): string | undefined {
  const { forms, isBounded, problem } = decidableForms(source, flags);
  if (problem) return problem;
  for (const form of forms) {
    // The cost of finding all matches, as in `replaceAll`: each position is tried, and each match is skipped.
    // `/\[[^\]]*\]|./g` needs linear time for each match, but quadratic time for all matches in "[[[[".
    const searched = isBounded ? form : `^(?:${form}|[^])*`;
    // Automata decide it for any text. The size limits are raised so that recheck never falls back on trying texts out.
    const result = checkSync(searched, flags, { checker: "automaton", maxNFASize: 1_000_000, timeout: 60_000 });
    if (result.status === "vulnerable") {
      return `takes ${result.complexity.summary} time, as for ${result.attack.pattern}`;
    }
    if (result.status === "unknown") return `could not be decided (${result.error.kind}); write it simpler`;
  }
  return undefined;
}
