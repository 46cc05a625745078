/** Where in a file a problem is, and which of its words are concerned. */
export interface ProblemPlace {
  /** The line in the file, counted from 1. Absent where the problem is with the file as a whole. */
  line?: number;
  /** The text that readers would not see, in full; the problem may quote only its beginning. */
  text?: string;
}

/** Something wrong in the content: where, what, and what to do. */
export interface Problem extends ProblemPlace {
  /** The file, seen from the content's folder. */
  file: string;
  problem: string;
}

/** Collects problems, so that an author sees all of them at once. */
export type Report = (problem: string, place?: ProblemPlace) => void;

/** One line a problem, in the order of the files and of the lines in them. */
export function describeProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, problem }) => `  ${file}${line === undefined ? "" : `:${line}`}: ${problem}`)
    .join("\n");
}

/** Passes on what is found in a part of a file, with lines counted from the start of the file. */
export function reportFromLine(report: Report, firstLine: number): Report {
  return (problem, place) =>
    report(problem, place?.line === undefined ? place : { ...place, line: place.line + firstLine - 1 });
}
