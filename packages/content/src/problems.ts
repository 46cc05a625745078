/** Something wrong in the content: where, what, and what to do. */
export interface Problem {
  /** The file, seen from the content's folder. */
  file: string;
  problem: string;
}

/** Collects what is wrong, so that an author sees all of it at once. */
export type Report = (problem: string) => void;

/** One line a problem, in the order of the files. */
export function describeProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file))
    .map(({ file, problem }) => `  ${file}: ${problem}`)
    .join("\n");
}
