import { countRegExpSteps } from "@handrail-tooling/regex";
import { vi } from "vitest";

/** What {@link countWork} counts. */
export interface Work {
  /** Steps of regular expressions, characters handed to the engine's text functions, and results. */
  work: number;
  /** The most characters that `Intl.Segmenter` was given at once. */
  longestSegmented: number;
}

/** Counts the work of reading a text. Counted, because the time it takes on a busy machine says nothing. */
export function countWork(run: () => readonly unknown[]): Work {
  const handed = [vi.spyOn(String.prototype, "toLocaleLowerCase"), vi.spyOn(String.prototype, "normalize")];
  const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
  try {
    const { result, steps } = countRegExpSteps(run);
    const folded = handed.flatMap(({ mock }) => mock.contexts.map((text) => String(text).length));
    const segmented = segment.mock.calls.map(([text]) => text.length);
    const work = [...folded, ...segmented].reduce((sum, length) => sum + length, steps + result.length);
    return { work, longestSegmented: Math.max(0, ...segmented) };
  } finally {
    for (const spy of [...handed, segment]) spy.mockRestore();
  }
}
