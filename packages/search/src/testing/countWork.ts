import { countRegExpSteps } from "@handrail-tooling/regex";
import { vi } from "vitest";

/** The result of {@link countWork}. */
export interface Work {
  /** Steps of regular expressions, characters passed to the engine's text functions, and results. */
  work: number;
  /** The maximum number of characters in one call of `Intl.Segmenter`. */
  maxSegmentedLength: number;
}

/** Counts the work of analysing a text. A duration would depend on the load of the machine. */
export function countWork(run: () => readonly unknown[]): Work {
  const textSpies = [vi.spyOn(String.prototype, "toLocaleLowerCase"), vi.spyOn(String.prototype, "normalize")];
  const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
  try {
    const { result, steps } = countRegExpSteps(run);
    const folded = textSpies.flatMap(({ mock }) => mock.contexts.map((text) => String(text).length));
    const segmented = segment.mock.calls.map(([text]) => text.length);
    const work = [...folded, ...segmented].reduce((sum, length) => sum + length, steps + result.length);
    return { work, maxSegmentedLength: Math.max(0, ...segmented) };
  } finally {
    for (const spy of [...textSpies, segment]) spy.mockRestore();
  }
}
