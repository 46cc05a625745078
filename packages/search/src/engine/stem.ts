import type { Language } from "./language.js";

/** Reduces a folded word to the form that its inflections share. */
export type Stem = (folded: string) => string;

/** An ending and what replaces it, or a prefix and an empty text. */
type Step = readonly (readonly [part: string, replacement: string])[];

/** A shorter rest would be shared by words of other meanings. */
const minRest = 3;

/** Creates the stemming of a language. Measured: comparing first letters is about as good as a stemmer with a dictionary. */
export function createStem({ comparedLetters = 6, irregular = "", prefixes = [], endings = [] }: Language): Stem {
  const baseOf = new Map(
    irregular.split(",").flatMap((line) => {
      const [base = "", ...forms] = line.split(" ");
      return forms.map((form): [string, string] => [form, base]);
    }),
  );
  const prefixSteps = prefixes.map(readStep);
  const endingSteps = endings.map(readStep);
  return (folded) => {
    // Other digits are another number or code.
    if (/\p{N}/u.test(folded)) return folded;
    let stem = folded;
    for (const step of prefixSteps) {
      const [prefix = ""] = step.find(([part]) => stem.startsWith(part) && stem.length >= part.length + minRest) ?? [];
      stem = stem.slice(prefix.length);
    }
    // After the prefixes: an irregular plural may have an article.
    stem = baseOf.get(stem) ?? stem;
    for (const step of endingSteps) stem = replaceEnding(stem, step);
    return stem.slice(0, comparedLetters);
  };
}

function readStep(step: string): Step {
  return step.split(" ").map((each) => {
    const [part = "", replacement = ""] = each.split(">");
    return [part, replacement];
  });
}

// No regular expressions: they would need lookbehind, which is a syntax error in Safari before 16.4.
function replaceEnding(stem: string, step: Step): string {
  for (const [ending, replacement] of step) {
    const rest = stem.length - ending.length;
    if (rest + replacement.length >= minRest && stem.endsWith(ending)) return stem.slice(0, rest) + replacement;
  }
  return stem;
}
