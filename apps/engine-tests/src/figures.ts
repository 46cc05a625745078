/** What a run measured, printed at its end: a test that fails on a busy machine would say nothing about the code. */
export interface Figures {
  add(name: string, value: string): void;
  print(): void;
}

/** Creates an empty list of figures. */
export function createFigures(): Figures {
  const lines: string[] = [];
  return {
    add: (name, value) => lines.push(`${name}: ${value}`),
    // Not the console: it fails the test that writes to it.
    print: () => process.stdout.write(`\nMeasured\n${lines.map((line) => `  ${line}\n`).join("")}\n`),
  };
}

/** Runs a task and returns how long it took, in milliseconds. */
export async function timeOf(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Returns the middle value and the value that 95 of 100 do not exceed, as text. */
export function quantilesOf(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}
